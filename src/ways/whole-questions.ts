import type { WayOfWorking, WayPart, WholeQuestion } from '../model/way.js';
import { standardFollowUp } from './standard-follow-up.js';
import { standardQuestions } from './standard-questions.js';

/** A question in its place: the chapter it stands in. */
export interface PlacedQuestion { part: WayPart; question: WholeQuestion }

/** The questions of a way of working in their order, each with all its words; those about what changed when there is an earlier moment. */
export function wholeQuestions(way: WayOfWorking, followUp = false): PlacedQuestion[] {
  const parts = followUp ? way.followUp ?? standardFollowUp : way.parts;
  return parts.flatMap((part) => part.questions.map((question) => ({
    part, question: { ...standardQuestions.find(({ id }) => id === question.id), ...question } as WholeQuestion,
  })));
}
