/** Short words for what is true of somebody; the same words as in the legend and on chips. */
export interface Signs {
  resident: string;
  deceased: string;
  informalCarer: string;
  thinksAlong: string;
  livedExperience: string;
  actionTeam: string;
}
