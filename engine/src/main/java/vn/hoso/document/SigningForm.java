package vn.hoso.document;

/** In what capacity a paper was signed, as it stands above the signature. */
public enum SigningForm {
  /** Thay mặt: for the body as a whole. */
  ON_BEHALF("T/M"),
  /** Ký thay: a deputy for his head. */
  FOR_THE_HEAD("K/T"),
  /** Thừa lệnh: by order. */
  BY_ORDER("T/L");

  private final String mark;

  SigningForm(String mark) {
    this.mark = mark;
  }

  /** The letters on the paper. */
  public String mark() {
    return mark;
  }
}
