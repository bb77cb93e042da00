/** A field that announcements and forms call by name. */
export type FieldName =
  | 'kind' | 'name' | 'role' | 'gender' | 'age' | 'birthYear' | 'deceased' | 'deathYear' | 'informalCarer' | 'thinksAlong'
  | 'livedExperience' | 'actionTeam' | 'roleTime' | 'note' | 'doNotShare' | 'sector' | 'ring' | 'waiting' | 'quality' | 'gives' | 'gets' | 'frequency'
  | 'since' | 'until' | 'status' | 'label' | 'members' | 'twins' | 'identical' | 'title' | 'date' | 'present' | 'story' | 'question'
  | 'language' | 'wayOfWorking' | 'layout' | 'reflection' | 'look' | 'catalogueId' | 'figure';
