package org.ursell.cli.bridge;

/** A question with its options, which reads them and answers. */
interface Question {
  /**
   * Answers.
   *
   * @param work who computes, hears of progress, and keeps what must be told beside
   * @throws org.ursell.runtime.equations.InvalidInputException for anything that makes no sense
   * @throws PartialAnswerException if nothing of what was asked for was found, with all that is
   *     known
   */
  Answer answer(Work work);
}
