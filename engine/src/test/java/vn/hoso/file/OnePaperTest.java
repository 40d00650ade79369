package vn.hoso.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that readers mend each in its own way, and dictionaries they read each in its own way. */
class OnePaperTest {

  private static final String OTHER = "<</Length 6>>\nstream\nq Q q Q\nendstream";
  private static final String SECOND = "4 0 obj\n" + OTHER + "\nendobj\n";

  @TempDir private Path folder;

  /** What is wrong with the table, as the text of the file that gives way and what comes for it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(startxref\\n)|$19",
        "startxref\\n|startxref\\n%x\\n",
        "startxref|startnone",
        "(%PDF-1.7)|\\ $1",
        "(\\d{10}) 00000 n \\n(?=5 1)|0000000020 00000 n \\n",
        "00000 n \\n(?=5 1)|00001 n \\n",
        "5 1\\n|6 1\\n",
        "Size 20|Size 4",
        "5 1\\n|4 1\\n0000000009 00000 n \\n5 1\\n",
        "00000 n \\n(?=5 1)|00000 n\\n",
        "Root 1 0 R|Root 1 0 R/Prev 9",
        "Root 1 0 R|Root 1 0 R/Prev 0",
        "Root 1 0 R|Root 1 0 R/XRefStm 9",
        "Root 1 0 R|Info 1 0 R"
      })
  void a_table_that_does_not_hold_is_mended_by_nobody_where_a_number_is_given_twice(
      String old, String now) throws IOException {
    byte[] two = replaced(new RawPdf().whole("", RawPdf.latin(SECOND)), old, now);
    assertThat(refusal(two)).as("one number twice").isIn("twoPapers", "noPage");
  }

  @Test
  void slips_of_honest_scanners_are_taken() throws IOException {
    byte[] whole = new RawPdf().whole();
    assertThat(refusal(replaced(whole, "(startxref\\n)", "$19"))).isEqualTo("taken");
    assertThat(refusal(replaced(whole, "(%PDF-1.7)", " $1"))).isEqualTo("taken");
    assertThat(refusal(replaced(whole, "Size 20", "Size 4"))).isEqualTo("taken");
    assertThat(refusal(replaced(whole, "startxref", "startnone"))).isEqualTo("taken");
    assertThat(refusal(replaced(whole, "(\\d{10} 0000\\d [nf]) \\n", "$1\\n"))).isEqualTo("taken");
    assertThat(refusal(replaced(whole, "\\d{10}(?= 00000 n \\n5 1)", "0000000020")))
        .isEqualTo("taken");
  }

  /** What a reader that rebuilds the table finds, one that follows it does not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 1\\n\\d{10} 00000 n \\n|''|(7 1\\n)\\d{10}|$10000000033",
        "(9 1\\n\\d{10} 0000)0 n|$11 f|(7 1\\n)\\d{10}|$10000000033"
      })
  void what_is_referred_to_is_in_the_table_though_that_does_not_hold(
      String row, String gone, String right, String wrong) throws IOException {
    String page = RawPdf.PAGE.replace("4 0 R", "[4 0 R 9 0 R]");
    RawPdf pdf = new RawPdf().with(7, "<</X 1>>").with(9, "", RawPdf.latin("0 0 9 9 re f"));
    byte[] shown = pdf.with(3, page).whole();
    assertThat(refusal(replaced(shown, right, wrong))).as("in the table").isEqualTo("taken");
    byte[] file = replaced(shown, row, gone);
    assertThat(refusal(file)).as("by a table that holds").isEqualTo("twoPapers");
    assertThat(refusal(replaced(file, right, wrong))).isEqualTo("twoPapers");
  }

  @Test
  void an_older_version_below_a_table_that_holds_is_no_second_paper() throws IOException {
    assertThat(refusal(new RawPdf().whole("", RawPdf.latin(SECOND)))).isEqualTo("taken");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4 0 obj\n%s\nendobj\n",
        "4 7 obj\n%s\nendobj\n",
        "04 0 obj\n%s\nendobj\n",
        "4294967300 0 obj\n%s\nendobj\n",
        "4\0 0\nobj%s endobj\n",
        "% 4 0 obj\n%s\nendobj\n",
        "4 %x\n 0 %y\n obj\n%s\nendobj\n",
        "9 0 obj\n(4 0 obj)\nendobj\n"
      })
  void a_number_is_given_twice_however_it_is_written(String second) throws IOException {
    byte[] file = new RawPdf().whole("", RawPdf.latin(second.replace("%s", OTHER)));
    assertThat(refusal(replaced(file, "(startxref\\n)", "$19"))).isEqualTo("twoPapers");
  }

  @Test
  void packed_or_not() throws IOException {
    for (String told : new String[] {"3 0 11 8 ", "11 0 11 8 ", "11 0 12 8 "}) {
      byte[] content = RawPdf.latin(told + "<</X 1>><</X 2>>");
      String head = "/Type/ObjStm/N 2/First " + told.length();
      byte[] file = new RawPdf().with(9, head, content).whole();
      assertThat(refusal(replaced(file, "(startxref\\n)", "$19")))
          .as(told)
          .isEqualTo(told.startsWith("11 0 12") ? "taken" : "twoPapers");
    }
  }

  @Test
  void a_file_without_a_table_that_holds_has_one_beginning() throws IOException {
    String other = "8 0 obj\n<</Type/Catalog/Pages 9 0 R>>\nendobj\n";
    String trailer = "trailer <</Root 8 0 R>>\n";
    for (String more : new String[] {other, trailer}) {
      byte[] file = new RawPdf().whole("", RawPdf.latin(more));
      assertThat(refusal(file)).as("sound").isEqualTo("taken");
      assertThat(refusal(replaced(file, "(startxref\\n)", "$19"))).isEqualTo("twoPapers");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Contents 4 0 R/Contents 9 0 R",
        "/Contents 9 0 R/Contents 4 0 R",
        "/Contents 9 0 R/Content#73 4 0 R",
        "/#43ontents 9 0 R/Contents 4 0 R",
        "/Contents 4 0 R/Contents[4 0 R]",
        "/Contents 4 0 R/X<</A 1/B 2/A 3>>",
        "/Contents 4 0 R/X[[1<</A(1)/A(2)>>]]",
        "/Contents 4 0 R/X<</A null/A 1>>",
        "/Contents 4 0 R/X((x)\r/A 1)",
        "/Contents 4 0 R/X((x)\r/Y 4 0 R%))/Z 9 0 R\n",
        "/Contents 4 0 R 1 2(/Y 9 0 R)",
        "/Contents 4 0 R/Contents{ 9 0 R",
        "/Contents 4 0 R/X 1 2 3/Contents 9 0 R"
      })
  void one_key_says_one_thing(String said) throws IOException {
    String page = RawPdf.PAGE.replace("/Contents 4 0 R", said);
    RawPdf pdf = new RawPdf().with(9, "", RawPdf.latin(RawPdf.TEXT));
    assertThat(refusal(pdf.with(3, page).whole())).isIn("twoPapers", "pagesMissing", "noPage");
    String elsewhere = "<<" + said.replace("R]", "R ]") + ">>";
    assertThat(refusal(pdf.with(3, RawPdf.PAGE).with(10, elsewhere).whole()))
        .as("where no page needs it")
        .isEqualTo("twoPapers");
    byte[] content = RawPdf.packed(RawPdf.latin("11 0 " + elsewhere));
    String told = "/Type/ObjStm/N 1/First 5/Filter/FlateDecode";
    assertThat(refusal(new RawPdf().with(10, told, content).whole()))
        .as("packed")
        .isEqualTo("twoPapers");
  }

  @Test
  void in_streams_and_trailers_too() throws IOException {
    byte[] text = RawPdf.latin(RawPdf.TEXT);
    assertThat(refusal(new RawPdf().with(4, "/Length 5", text).whole())).isEqualTo("twoPapers");
    assertThat(refusal(new RawPdf().whole("/Root 3 0 R", new byte[0]))).isNotEqualTo("taken");
    assertThat(refusal(new RawPdf().whole("/X 1/X 2", new byte[0]))).isEqualTo("twoPapers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Contents 4 0 R/Contents 4 0 R",
        "/Contents 4 0 R /Content#73  4 0 R ",
        "/Contents 4 0 R/X<</A 1>>/Y<</A 2>>",
        "/Contents 4 0 R/X/X/Y[/X/X/Y]",
        "/Contents 4 0 R/X(a\\)(b))/Y(\\))",
        "/Contents 4 0 R%/Contents 9 0 R\n",
        "/Contents 4 0 R/X<</A(/A 1)>>"
      })
  void what_is_said_twice_alike_or_in_two_places_is_no_fault(String said) throws IOException {
    String page = RawPdf.PAGE.replace("/Contents 4 0 R", said);
    assertThat(refusal(new RawPdf().with(3, page).whole())).isEqualTo("taken");
  }

  /** A table and a stream of rows beside it, for readers old and new. */
  @ParameterizedTest
  @CsvSource({"4, taken", "9, twoPapers"})
  void a_table_and_the_rows_beside_it_agree(int content, String answer) throws IOException {
    RawPdf pdf = new RawPdf().with(9, "", RawPdf.latin("q Q")).with(10, "");
    String plain = text(pdf.whole("", RawPdf.latin(SECOND)));
    int place = plain.indexOf(content + " 0 obj");
    byte[] row = {1, (byte) (place >> 8), (byte) place, 0};
    pdf.with(10, "/Type/XRef/Size 20/W[1 2 1]/Index[4 1]/Root 1 0 R", row);
    plain = text(pdf.whole("", RawPdf.latin(SECOND)));
    String beside = "/XRefStm " + plain.indexOf("10 0 obj");
    assertThat(refusal(pdf.whole(beside, RawPdf.latin(SECOND)))).isEqualTo(answer);
  }

  /** Readers take it by its number, or by its turn. */
  @ParameterizedTest
  @CsvSource({"0, taken", "1, twoPapers"})
  void what_is_packed_stands_where_the_table_says(int turn, String answer) throws IOException {
    String packed = "3 0 11 " + RawPdf.PAGE.length() + " ";
    byte[] content = RawPdf.latin(packed + RawPdf.PAGE + "<</X 1>>");
    RawPdf pdf =
        new RawPdf()
            .without(3)
            .with(9, "/Type/ObjStm/N 2/First " + packed.length(), content)
            .with(10, "");
    // the older page, which rebuilding finds
    String older = "3 0 obj\n" + RawPdf.PAGE.replace("4 0 R", "8 0 R") + "\nendobj\n";
    byte[] rows = {2, 0, 9, (byte) turn};
    pdf.with(10, "/Type/XRef/Size 20/W[1 2 1]/Index[3 1]/Root 1 0 R", rows);
    String plain = text(pdf.whole("", RawPdf.latin(older)));
    String beside = "/XRefStm " + plain.indexOf("10 0 obj");
    assertThat(refusal(pdf.whole(beside, RawPdf.latin(older)))).isEqualTo(answer);
  }

  @Test
  void packed_objects_end_before_the_next_begins() throws IOException {
    for (String offset : new String[] {"13", "08"}) {
      String head = "11 0 12 " + offset + " ";
      byte[] content = RawPdf.latin(head + "<</X 1/Y 2>> <</X 2>>");
      RawPdf pdf = new RawPdf().with(9, "/Type/ObjStm/N 2/First " + head.length(), content);
      assertThat(refusal(pdf.whole())).isEqualTo(offset.equals("13") ? "taken" : "twoPapers");
    }
  }

  /** The library goes on finding what a newer table gives free; browsers find nothing. */
  @Test
  void what_a_newer_table_gives_free_is_referred_to_by_nothing() throws IOException {
    for (int freed : new int[] {4, 9}) {
      byte[] older = new RawPdf().with(9, "<</X 1>>").whole();
      String told = text(older);
      int table = told.lastIndexOf("\nxref\n") + 1;
      String newer =
          "xref\n%d 1\n0000000000 00001 f \ntrailer <</Size 20/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n"
              .formatted(freed, table, older.length);
      byte[] file = RawDocx.joined(older, RawPdf.latin(newer));
      assertThat(refusal(file)).isEqualTo(freed == 9 ? "taken" : "twoPapers");
    }
  }

  /** Some readers rebuild the tables then, though all of them hold. */
  @Test
  void a_reference_tells_the_right_generation_or_a_number_is_given_once() throws IOException {
    for (boolean two : new boolean[] {false, true}) {
      RawPdf pdf = new RawPdf().with(3, RawPdf.PAGE.replace("4 0 R", "[4 0 R 5 1 R]"));
      byte[] file = pdf.whole("", RawPdf.latin(two ? SECOND : ""));
      assertThat(refusal(file)).isEqualTo(two ? "twoPapers" : "taken");
    }
  }

  /** As old programs wrote what they deleted and used again. */
  @Test
  void a_number_given_free_and_used_again_is_one_paper() throws IOException {
    for (String page : new String[] {"4 1 R", "4 0 R"}) {
      byte[] older = new RawPdf().whole();
      String told = text(older);
      String again = "4 1 obj\n" + OTHER.replace("q Q q Q", "1 0 m S") + "\nendobj\n";
      int place = older.length + again.length();
      String newer = "3 0 obj\n" + RawPdf.PAGE.replace("4 0 R", page) + "\nendobj\n";
      String rows = "xref\n3 2\n%010d 00000 n \n%010d 00001 n \n".formatted(place, older.length);
      String end = "trailer <</Size 20/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n";
      int table = told.lastIndexOf("\nxref\n") + 1;
      String more = again + newer + rows + end.formatted(table, place + newer.length());
      byte[] file = RawDocx.joined(older, RawPdf.latin(more));
      assertThat(refusal(file)).isEqualTo(page.equals("4 1 R") ? "taken" : "twoPapers");
    }
  }

  /** Else one reader takes the next objects for text of the page, and another does not. */
  @Test
  void a_stream_ends_within_its_object() throws IOException {
    byte[] whole = new RawPdf().whole();
    assertThat(refusal(replaced(whole, "/Length \\d+", "/Length 9"))).isEqualTo("taken");
    byte[] endless = replaced(whole, "endstream", "endstrxam");
    assertThat(refusal(endless)).isEqualTo("twoPapers");
  }

  /** Readers on the network begin there, and rebuild what they do not find. */
  @Test
  void a_table_in_front_that_is_none_leads_nobody_astray() throws IOException {
    for (boolean two : new boolean[] {false, true}) {
      byte[] file = new byte[0];
      for (int i = 0; i < 2; i++) {
        String length = "%010d".formatted(file.length);
        String front = "40 0 obj\n<</Linearized 1/L " + length + "/N 1/T 9>>\nendobj\n";
        byte[] whole = new RawPdf().whole("", RawPdf.latin(two ? SECOND : ""));
        String told = text(whole).replace("%PDF-1.7\n", "%PDF-1.7\n" + front);
        file = RawPdf.latin(moved(told, front.length()));
      }
      assertThat(refusal(file)).isEqualTo(two ? "twoPapers" : "taken");
    }
  }

  private static String moved(String told, int by) {
    String rows =
        java.util.regex.Pattern.compile("\\d{10}(?= 00000 n)")
            .matcher(told)
            .replaceAll(each -> "%010d".formatted(Integer.parseInt(each.group()) + by));
    return rows.replaceAll("startxref\\n\\d+", "startxref\n" + (rows.lastIndexOf("\nxref\n") + 1));
  }

  private static byte[] replaced(byte[] file, String old, String now) {
    String told = text(file);
    String changed = told.replaceAll(old, now.replace("\\n", "\n"));
    assertThat(changed).isNotEqualTo(told);
    return RawPdf.latin(changed);
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }

  private String refusal(byte[] content) throws IOException {
    return RawDocx.refusal(folder, "a.pdf", content);
  }
}
