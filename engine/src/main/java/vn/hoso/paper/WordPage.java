package vn.hoso.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A paper written in Word, as far as it can be shown before it is signed: its words with how they
 * stand, no pictures.
 */
public record WordPage(String title, List<Section> sections) {

  /**
   * The same in pieces that can be printed one after the other: a list of thousands of rows is cut,
   * its head going along.
   *
   * @param most rows of a table in one piece
   */
  List<WordPage> pieces(int most) {
    List<WordPage> pieces = new ArrayList<>();
    List<Section> open = new ArrayList<>();
    for (Section section : sections) {
      List<Block> blocks = new ArrayList<>();
      for (Block block : section.blocks()) {
        List<Row> rows = block.body();
        int from = 0;
        for (; rows.size() - from > most; from += most) {
          blocks.add(block.with(rows.subList(from, from + most)));
          open.add(new Section(section.lying(), List.copyOf(blocks)));
          pieces.add(new WordPage(title, List.copyOf(open)));
          open.clear();
          blocks.clear();
        }
        blocks.add(from == 0 ? block : block.with(rows.subList(from, rows.size())));
      }
      open.add(new Section(section.lying(), blocks));
    }
    pieces.add(new WordPage(title, open));
    return pieces;
  }

  /**
   * Pages that lie alike.
   *
   * @param lying whether they are broader than high
   */
  public record Section(boolean lying, List<Block> blocks) {}

  /**
   * A paragraph, or a table.
   *
   * @param line null for a table
   * @param rows empty for a paragraph
   * @param ruled whether lines are drawn between the cells
   */
  public record Block(Line line, List<Row> rows, boolean ruled) {

    /** The rows that stand on every page the table goes over. */
    List<Row> heads() {
      return rows.stream().filter(Row::head).toList();
    }

    boolean hasHeads() {
      return rows.stream().anyMatch(Row::head);
    }

    List<Row> body() {
      return rows.stream().filter(row -> !row.head()).toList();
    }

    private Block with(List<Row> body) {
      return new Block(line, Stream.concat(heads().stream(), body.stream()).toList(), ruled);
    }

    /** A paragraph. */
    public static Block of(Line line) {
      return new Block(line, List.of(), false);
    }
  }

  /**
   * A row of a table.
   *
   * @param head whether it says what stands below
   */
  public record Row(List<Cell> cells, boolean head) {}

  /**
   * A cell of a table.
   *
   * @param width in percent of the table; 0 where it is as wide as what stands in it
   * @param columns how many it goes over
   */
  public record Cell(List<Line> lines, int width, int columns) {

    /** Of one column. */
    public Cell(List<Line> lines, int width) {
      this(lines, width, 1);
    }

    boolean sized() {
      return width > 0;
    }
  }

  /**
   * A paragraph.
   *
   * @param align as CSS names it
   * @param indented whether its first line stands further in
   * @param newPage whether it begins a page
   */
  public record Line(String align, boolean indented, boolean newPage, List<Run> runs) {}

  /**
   * Words of one look.
   *
   * @param size in points
   * @param struck whether a line goes through them
   * @param raised {@code super} or {@code sub}; empty where they stand on the line
   */
  public record Run(
      String text,
      boolean bold,
      boolean italic,
      boolean underlined,
      double size,
      boolean struck,
      String raised) {

    /** Words on the line, with none through them. */
    public Run(String text, boolean bold, boolean italic, boolean underlined, double size) {
      this(text, bold, italic, underlined, size, false, "");
    }

    /** As CSS names it; a name, since one look may hold two lines. */
    String lines() {
      if (!underlined && !struck) {
        return "none";
      }
      return underlined && struck
          ? "underline line-through"
          : underlined ? "underline" : "line-through";
    }

    boolean offLine() {
      return !raised.isEmpty();
    }

    /** Off the line letters are smaller, as Word draws them. */
    double drawnSize() {
      return offLine() ? size * 0.65 : size;
    }
  }
}
