package vn.hoso.paper;

import java.util.List;

/**
 * A paper written in Word, as far as it can be shown before it is signed: its words with how they
 * stand, no pictures.
 */
public record WordPage(String title, List<Block> blocks) {

  /**
   * A paragraph, or a table.
   *
   * @param line null for a table
   * @param rows empty for a paragraph
   */
  public record Block(Line line, List<Row> rows) {}

  /** A row of a table. */
  public record Row(List<Cell> cells) {}

  /** A cell of a table. */
  public record Cell(List<Line> lines) {}

  /**
   * A paragraph.
   *
   * @param align as CSS names it
   * @param indented whether its first line stands further in
   */
  public record Line(String align, boolean indented, List<Run> runs) {}

  /**
   * Words of one look.
   *
   * @param size in points
   */
  public record Run(String text, boolean bold, boolean italic, boolean underlined, double size) {}
}
