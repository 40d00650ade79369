package vn.hoso.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.hoso.signing.WordFiles.paragraph;
import static vn.hoso.signing.WordFiles.run;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoso.paper.WordPage;

/** Words that Word or another program reckons are not the words that were kept. */
class WordFieldsTest {

  private static final String KEPT = "KHÔNG ĐỒNG Ý";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IF 1 = 1 &quot;ĐỒNG Ý&quot; &quot;x&quot;",
        "TITLE",
        "REF ten",
        "ten",
        "SEQ a",
        "FILENAME",
        "NUMWORDS",
        "QUOTE &quot;ĐỒNG Ý&quot;",
        "DOCPROPERTY a",
        "STYLEREF a",
        "= 1 + 1",
        "HYPERLINK1",
        "SET a"
      })
  void a_field_that_is_reckoned_is_refused_and_one_hears_what_to_do(String asks) {
    byte[] marked = WordFiles.of(paragraph(field(asks, run(KEPT))));
    assertThat(refused(marked)).contains("Ctrl+Shift+F9");
    assertThat(refused(WordFiles.of(paragraph(simple(asks, KEPT))))).contains("Ctrl+Shift+F9");
  }

  @Test
  void a_field_that_is_reckoned_is_refused_in_a_header_too_where_it_kept_nothing() {
    String asks = "IF 1 = 1 &quot;ĐỒNG Ý&quot; &quot;x&quot;";
    assertThat(refused(headed(paragraph(field(asks, ""))))).isNotBlank();
    assertThat(refused(headed(paragraph(simple(asks, ""))))).isNotBlank();
    String written = "PAGE \\# &quot;'ĐỒNG Ý'&quot;";
    assertThat(refused(headed(paragraph(field(written, run("1")))))).isNotBlank();
    assertThat(refused(headed(paragraph(simple(written, "1"))))).isNotBlank();
    assertThat(words(headed(paragraph(field("PAGE \\* MERGEFORMAT", run("1"))))))
        .containsExactly("Quyết định");
    assertThat(words(headed(paragraph(simple("NUMPAGES", "1"))))).containsExactly("Quyết định");
  }

  /** Kept by a lock, or by a place that is not there: printed as it was kept. */
  @Test
  void a_number_of_a_page_in_a_header_that_is_none_is_refused() {
    assertThat(refused(headed(paragraph(simple("PAGEREF a", KEPT))))).contains("đầu trang");
    assertThat(refused(headed(paragraph(field("PAGE", run(KEPT)))))).contains("đầu trang");
    assertThat(words(headed(paragraph(run("Trang "), field("PAGE", run("iv"))))))
        .containsExactly("Quyết định");
  }

  @Test
  void the_number_of_a_page_is_a_word_where_it_stands_in_a_sentence() {
    String days = run("Thời hạn ") + field("PAGE", run("30")) + run(" ngày");
    assertThat(refused(WordFiles.of(paragraph(days)))).isNotBlank();
    String reference = run("Thời hạn ") + field("PAGEREF a", run("30")) + run(" ngày");
    assertThat(refused(WordFiles.of(paragraph(reference)))).isNotBlank();
  }

  @Test
  void links_tables_of_contents_and_places_to_type_in_keep_their_words() {
    String entry =
        field("HYPERLINK \\l _Toc1", run("Điều 1") + field("PAGEREF _Toc1 \\h", run("2")));
    String typed =
        "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:textInput/></w:ffData></w:fldChar></w:r>"
            + "<w:r><w:instrText> FORMTEXT </w:instrText></w:r>"
            + mark("separate")
            + run("Lê An")
            + mark("end");
    byte[] word =
        WordFiles.of(
            paragraph(field("TOC \\o &quot;1-3&quot; \\h", entry))
                + paragraph(field("HYPERLINK&quot;http://x&quot;", run("liên kết")))
                + paragraph(simple("HYPERLINK a", "liên kết đơn"))
                + paragraph(typed)
                + paragraph(run("mục"), mark("begin") + ask("XE a") + mark("end")));
    assertThat(words(word)).containsExactly("Điều 12", "liên kết", "liên kết đơn", "Lê An", "mục");
    assertThat(refused(WordFiles.of(paragraph(typed.replace("<w:textInput/>", CALCULATED)))))
        .isNotBlank();
  }

  private static final String CALCULATED =
      "<w:textInput><w:type w:val=\"calculated\"/></w:textInput>";

  @Test
  void what_is_asked_is_read_as_word_reads_it() {
    String answered = mark("separate") + run(KEPT) + mark("end");
    String text = mark("begin") + run("IF 1 = 1 a b ") + ask("HYPERLINK x") + answered;
    assertThat(refused(WordFiles.of(paragraph(text)))).isNotBlank();
    String within =
        mark("begin") + field("HYPERLINK x", run("IF 1 = 1 a b")) + ask("HYPERLINK x") + answered;
    assertThat(refused(WordFiles.of(paragraph(within)))).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"w", "w15"})
  void a_control_bound_to_data_is_refused_whichever_version_binds_it(String space) {
    String control =
        "<w:sdt><w:sdtPr><"
            + space
            + ":dataBinding w:xpath=\"/x\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
    assertThat(refused(WordFiles.of(control.formatted(paragraph(run(KEPT))))))
        .contains("gắn dữ liệu");
    assertThat(refused(headed(control.formatted(paragraph())))).contains("gắn dữ liệu");
  }

  @Test
  void a_file_that_is_reckoned_anew_at_each_opening_is_refused() {
    WordFiles anew = WordFiles.with(paragraph(run("Điều 1."))).settings("<w:updateFields/>");
    assertThat(refused(anew.bytes())).contains("trường");
    WordFiles settled =
        WordFiles.with(paragraph(run("Điều 1.")))
            .settings("<w:updateFields w:val=\"false\"/>")
            .fonts("<w:font w:name=\"Times New Roman\"><w:charset w:val=\"00\"/></w:font>");
    assertThat(words(settled.bytes())).containsExactly("Điều 1.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"embedRegular", "embedBold", "embedItalic", "embedBoldItalic"})
  void letters_that_a_font_of_the_file_draws_are_not_known(String embedded) {
    byte[] word =
        WordFiles.with(paragraph(run("Điều 1.")))
            .fonts("<w:font w:name=\"Times New Roman\"><w:" + embedded + "/></w:font>")
            .bytes();
    assertThat(refused(word)).contains("nhúng phông");
  }

  private static String mark(String kind) {
    return "<w:r><w:fldChar w:fldCharType=\"" + kind + "\"/></w:r>";
  }

  private static String ask(String asks) {
    return "<w:r><w:instrText> " + asks + " </w:instrText></w:r>";
  }

  private static String field(String asks, String answer) {
    return mark("begin") + ask(asks) + mark("separate") + answer + mark("end");
  }

  private static String simple(String asks, String answer) {
    return "<w:fldSimple w:instr=\" " + asks + " \">" + run(answer) + "</w:fldSimple>";
  }

  private static byte[] headed(String header) {
    return WordFiles.with(
            paragraph(run("Quyết định"))
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr>")
        .header(header)
        .bytes();
  }

  private static List<String> words(byte[] word) {
    return WordReader.read("Dự thảo", new ByteArrayInputStream(word))
        .sections()
        .get(0)
        .blocks()
        .stream()
        .map(
            block -> String.join("", block.line().runs().stream().map(WordPage.Run::text).toList()))
        .toList();
  }

  private static String refused(byte[] word) {
    SigningProblem problem =
        catchThrowableOfType(
            SigningProblem.class, () -> WordReader.read("Dự thảo", new ByteArrayInputStream(word)));
    assertThat(problem).as("not shown").isNotNull();
    assertThat(problem.code()).isEqualTo("SIGNING-008");
    return problem.text().vi();
  }
}
