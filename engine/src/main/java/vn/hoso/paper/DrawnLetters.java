package vn.hoso.paper;

import java.util.OptionalInt;

/** The letters that the fonts of the papers have; whatever else is written would become a mark. */
public final class DrawnLetters {

  private DrawnLetters() {}

  /** The first that cannot be drawn. */
  public static OptionalInt missing(String text) {
    return text.codePoints().filter(letter -> !PdfPrinter.draws(letter)).findFirst();
  }
}
