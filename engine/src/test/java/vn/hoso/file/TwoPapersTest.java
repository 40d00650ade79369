package vn.hoso.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of which one program reads this paper and another one that. */
class TwoPapersTest {

  private static final String SCRIPT = "<</Type/Catalog/OpenAction<</S/JavaScript/JS(x)>>>>";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"startxref\n1234\n", "startxref 9", "1234", "x", "%a", "startxref"})
  void behind_the_end_stand_neither_letters_nor_digits(String behind) throws IOException {
    byte[] pdf = RawDocx.joined(new RawPdf().whole(), RawPdf.latin(behind));
    assertThat(refusal(pdf)).isEqualTo("surplus");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n\0\0\n", "  \n", "%s"})
  void behind_the_end_stands_nothing_or_blanks(String behind) throws IOException {
    String blanks = behind.replace("%s", "\0".repeat(50_000));
    byte[] pdf = RawDocx.joined(new RawPdf().whole(), RawPdf.latin(blanks));
    assertThat(refusal(pdf)).isEqualTo("taken");
  }

  /** Some readers leap over as many pages as a branch says it has. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<</Type/Pages/Kids[3 0 R 8 0 R]/Count 1>>|<</X 1>>",
        "<</Type/Pages/Kids[3 0 R 7 0 R]/Count 2>>|<</Type/Pages/Parent 2 0 R/Kids[8 0 R]/Count 0>>",
        "<</Type/Pages/Kids[7 0 R 3 0 R]/Count 2>>|<</Type/Pages/Parent 2 0 R/Kids[8 0 R]/Count -1>>",
        "<</Type/Pages/Kids[3 0 R<</Type/Pages/Kids[8 0 R]/Count 1>>]/Count 2>>|<</X 1>>"
      })
  void branches_have_as_many_pages_as_they_say(String root, String branch) throws IOException {
    String other =
        RawPdf.PAGE.replace("Parent 2", branch.contains("Kids") ? "Parent 7" : "Parent 2");
    byte[] two = new RawPdf().with(2, root).with(7, branch).with(8, other).whole();
    assertThat(refusal(two)).isIn("twoPapers", "pagesMissing", "noPage");
    byte[] told =
        new RawPdf()
            .with(2, "<</Type/Pages/Kids[3 0 R 7 0 R]/Count 2>>")
            .with(7, "<</Type/Pages/Parent 2 0 R/Kids[8 0 R]/Count 1>>")
            .with(8, RawPdf.PAGE.replace("Parent 2", "Parent 7"))
            .whole();
    assertThat(refusal(told)).isEqualTo("taken");
  }

  @Test
  void pages_hang_on_the_branch_they_name() throws IOException {
    byte[] elsewhere =
        new RawPdf()
            .with(3, RawPdf.PAGE.replace("Parent 2", "Parent 7"))
            .with(7, "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 9 9]>>")
            .whole();
    assertThat(refusal(elsewhere)).isEqualTo("twoPapers");
    byte[] within = new RawPdf().with(1, RawPdf.CATALOG.replace("2 0 R", RawPdf.PAGES)).whole();
    assertThat(refusal(within)).isEqualTo("twoPapers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Type/ObjStm/N 1/First 5",
        "/Type/ObjStm/N 1/First 5/Filter/FlateDecode",
        "/Type/ObjStm/N 1/First 5/Length 1/Filter[/FlateDecode]",
        "/N 1/First 5/Filter/FlateDecode"
      })
  void packed_objects_are_looked_at_though_the_number_is_used_again(String told)
      throws IOException {
    byte[] content = RawPdf.latin("30 0 " + SCRIPT);
    byte[] packed = told.contains("/Filter") ? RawPdf.packed(content) : content;
    assertThat(refusal(shadowed(told, packed, "7 0 obj"))).isEqualTo("script");
  }

  @Test
  void and_whatever_stands_between_its_number_and_its_content() throws IOException {
    byte[] content = RawPdf.packed(RawPdf.latin("30 0 " + SCRIPT));
    String told = "/Type/ObjStm/N 1/First 5/Filter/FlateDecode";
    assertThat(refusal(shadowed(told, content, "7 %x\n0%y\robj"))).isEqualTo("script");
    for (String gap : new String[] {"%x\nstream\n", " \0\n%x\n%y\rstream\r\n", "stream x\n"}) {
      byte[] remark = shadowed(told, content, "7 0 obj", gap);
      assertThat(refusal(remark)).as(gap).isEqualTo("script");
    }
    byte[] twice = RawPdf.latin("30 0 30 " + (SCRIPT.length() + 1) + " " + SCRIPT + " null");
    int first = new String(twice, StandardCharsets.ISO_8859_1).indexOf("<<");
    assertThat(refusal(shadowed("/Type/ObjStm/N 2/First " + first, twice, "7 0 obj")))
        .as("one number twice")
        .isEqualTo("script");
    byte[] ended = RawPdf.latin("30 11%endstream\n" + SCRIPT);
    assertThat(refusal(shadowed("/Type/ObjStm/N 1/First 5", ended, "7 0 obj")))
        .as("an end that is none")
        .isEqualTo("script");
    assertThat(refusal(shadowed("/Type/ObjStm/N 1/First 5/Filter 8 0 R", content, "7 0 obj")))
        .as("packed as another table says")
        .isEqualTo("twoPapers");
  }

  @Test
  void the_table_in_front_leads_to_the_same_paper_or_the_file_is_refused() throws IOException {
    assertThat(refusal(inFront(false, 0))).as("another paper").isEqualTo("twoPapers");
    assertThat(refusal(inFront(true, 0))).as("as offices publish them").isEqualTo("taken");
    assertThat(refusal(inFront(false, 1)))
        .as("of another length: nobody reads it")
        .isEqualTo("taken");
  }

  /** A paper whose object 7 was packed objects once. */
  private static byte[] shadowed(String told, byte[] content, String begins) {
    return shadowed(told, content, begins, "\nstream\n");
  }

  private static byte[] shadowed(String told, byte[] content, String begins, String gap) {
    byte[] whole = new RawPdf().without(1, 2, 3, 4, 5).with(7, told, content).whole();
    String text = new String(whole, StandardCharsets.ISO_8859_1);
    String old = text.substring(text.indexOf("7 0 obj"), text.indexOf("xref"));
    String written = old.replace("7 0 obj", begins).replace(">>\nstream\n", ">>" + gap);
    byte[] before = RawPdf.latin("%PDF-1.7\n" + written);
    return moved(before, new RawPdf().with(7, "<</X 1>>").whole());
  }

  /** The second behind the first, with its places. */
  private static byte[] moved(byte[] before, byte[] whole) {
    String text = new String(whole, StandardCharsets.ISO_8859_1);
    text =
        Pattern.compile("\\d{10}(?= 00000 n)")
            .matcher(text)
            .replaceAll(each -> "%010d".formatted(Integer.parseInt(each.group()) + before.length));
    int table = text.lastIndexOf("\nxref\n") + 1 + before.length;
    text = text.replaceAll("startxref\\n\\d+", "startxref\n" + table);
    return RawDocx.joined(before, RawPdf.latin(text));
  }

  /**
   * @param honest whether the end leads to the table in front
   * @param more than it is long, says the file
   */
  private static byte[] inFront(boolean honest, int more) {
    byte[] file = new byte[0];
    int[] places = new int[0];
    for (int i = 0; i < 3; i++) {
      String length = "%010d".formatted(file.length + more);
      String first = "%PDF-1.7\n40 0 obj\n<</Linearized 1/L " + length + "/N 1/T 9>>\nendobj\n";
      int front = first.length();
      RawPdf table = new RawPdf().without(1, 2, 3, 4, 5);
      String told = "/Type/XRef/Size 41/W[1 4 2]/Root 30 0 R";
      String head =
          new String(table.with(8, told, rows(places, front)).whole(), StandardCharsets.ISO_8859_1);
      first += head.substring(head.indexOf("8 0 obj"), head.indexOf("xref\n"));
      first += "startxref\n0\n%%EOF\n";
      places = new int[] {first.length()};
      String catalog = "30 0 obj\n<</Type/Catalog/Pages 31 0 R>>\nendobj\n";
      first += catalog;
      places = new int[] {places[0], first.length()};
      first += "31 0 obj\n<</Type/Pages/Kids[32 0 R]/Count 1>>\nendobj\n";
      places = new int[] {places[0], places[1], first.length()};
      first += "32 0 obj\n<</Type/Page/Parent 31 0 R/MediaBox[0 0 595 842]>>\nendobj\n";
      file =
          honest
              ? RawPdf.latin(first + "startxref\n" + front + "\n%%EOF\n")
              : moved(RawPdf.latin(first), new RawPdf().whole());
    }
    return file;
  }

  private static byte[] rows(int[] places, int front) {
    ByteBuffer rows = ByteBuffer.allocate(41 * 7);
    for (int number = 0; number < 41; number++) {
      int at =
          number == 8
              ? front
              : number >= 30 && number - 30 < places.length ? places[number - 30] : 0;
      rows.put((byte) (at > 0 ? 1 : 0)).putInt(at).putShort((short) 0);
    }
    return rows.array();
  }

  private String refusal(byte[] content) throws IOException {
    return RawDocx.refusal(folder, "a.pdf", content);
  }
}
