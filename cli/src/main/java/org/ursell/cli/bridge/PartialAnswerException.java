package org.ursell.cli.bridge;

/** A computation that failed, but can tell of each of its parts how. */
final class PartialAnswerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;
  private final transient Answer answer;

  PartialAnswerException(String what, String remedy, Answer answer) {
    super(what);
    this.remedy = remedy;
    this.answer = answer;
  }

  String remedy() {
    return remedy;
  }

  Answer answer() {
    return answer;
  }
}
