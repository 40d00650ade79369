package vn.hoso.amendment;

/** An act beside the steps, by the name {@code actions[]} gives it. */
enum AmendmentAct {
  CORRECT("correct"),
  REISSUE_RECEIPT("reissueReceipt"),
  EXTEND_LIMIT("extendLimit"),
  RESCHEDULE("reschedule"),
  SUSPEND("suspend"),
  RESUME("resume"),
  NOTE("note"),
  FIX_ON_THE_SPOT("fixOnTheSpot"),
  APPROVE_SUPPLEMENT("approveSupplement");

  private final String word;

  AmendmentAct(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
