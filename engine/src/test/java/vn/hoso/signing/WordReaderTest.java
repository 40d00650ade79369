package vn.hoso.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.hoso.signing.WordFiles.paragraph;
import static vn.hoso.signing.WordFiles.run;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoso.PaperText;
import vn.hoso.paper.OfficialPapers;
import vn.hoso.paper.PrintedPapers;
import vn.hoso.paper.WordPage;

/** The words shown of a draft are the words of its Word file, or none are. */
class WordReaderTest {

  private static final String LINE_SHAPE =
      "<w:r><w:drawing><a:graphic><a:graphicData"
          + " uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"/>"
          + "</a:graphic></w:drawing></w:r>";

  private final OfficialPapers papers = PrintedPapers.printer();

  @Test
  void what_stands_in_controls_links_and_answers_of_fields_is_shown_and_what_is_hidden_is_not() {
    String control = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>";
    byte[] word =
        WordFiles.of(
            paragraph(
                    run("Điều 1. "),
                    control.formatted(run("trong ô ")),
                    "<w:hyperlink w:anchor=\"x\">" + run("liên kết ") + "</w:hyperlink>",
                    run("<w:vanish/>", "ẩn "),
                    LINE_SHAPE,
                    "<w:r><w:t>A1</w:t><w:noBreakHyphen/><w:t>B2</w:t></w:r>")
                + control.formatted(
                    paragraph(run("cả đoạn trong ô"))
                        + "<w:tbl><w:tr><w:tc>"
                        + paragraph(run("cả bảng trong ô"))
                        + "</w:tc></w:tr></w:tbl>")
                + paragraph(
                    field("begin"),
                    "<w:r><w:instrText> HYPERLINK \\l ten </w:instrText></w:r>" + run("lời hỏi"),
                    field("separate") + run("lời đáp ") + field("end"),
                    run("<w:caps/>", "chữ hoa ")));
    assertThat(text(word))
        .contains("Điều 1. trong ô liên kết A1-B2")
        .contains("cả đoạn trong ô", "cả bảng trong ô", "lời đáp CHỮ HOA")
        .doesNotContain("ẩn", "lời hỏi");
  }

  @Test
  void numbers_that_word_writes_by_itself_are_shown() {
    String levels =
        level(0, "decimal", "Điều %1.", "<w:pStyle w:val=\"Dieu\"/>")
            + level(1, "decimal", "%1.%2.", "")
            + level(2, "lowerLetter", "%3)", "")
            + level(3, "upperRoman", "%4", "<w:suff w:val=\"nothing\"/>");
    byte[] word =
        WordFiles.with(
                styled("Dieu", "ban hành")
                    + numbered(1, 1, "khoản đầu")
                    + numbered(1, 1, "khoản sau")
                    + numbered(1, 2, "điểm a")
                    + numbered(1, 2, "điểm b")
                    + styled("Dieu", "thi hành")
                    + numbered(1, 1, "khoản mới")
                    + numbered(1, 3, "mục")
                    + numbered(2, 0, "lại từ đầu")
                    + numbered(0, 0, "không số"))
            .styles(
                "<w:style w:type=\"paragraph\" w:styleId=\"Dieu\"><w:pPr><w:numPr><w:numId"
                    + " w:val=\"1\"/></w:numPr></w:pPr></w:style>")
            .numbering(
                "<w:abstractNum w:abstractNumId=\"7\">"
                    + levels
                    + "</w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
                    + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride"
                    + " w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>")
            .bytes();
    assertThat(lines(word))
        .containsExactly(
            "Điều 1. ban hành",
            "1.1. khoản đầu",
            "1.2. khoản sau",
            "a) điểm a",
            "b) điểm b",
            "Điều 2. thi hành",
            "2.1. khoản mới",
            "Imục",
            "Điều 1. lại từ đầu",
            "không số");
    assertThat(text(word)).contains("Điều 2. thi hành", "b) điểm b");
  }

  @Test
  void what_is_struck_out_or_off_the_line_is_drawn_so_also_where_a_style_says_it() {
    byte[] word =
        WordFiles.with(
                paragraph(
                    run("<w:strike/>", "gạch"),
                    run("<w:rStyle w:val=\"Bo\"/>", "bỏ"),
                    run("<w:rStyle w:val=\"Bo\"/><w:strike w:val=\"0\"/>", "còn"),
                    run("m"),
                    run("<w:vertAlign w:val=\"superscript\"/>", "2")))
            .styles(
                "<w:style w:type=\"character\" w:styleId=\"Bo\"><w:rPr><w:strike/></w:rPr></w:style>")
            .bytes();
    List<WordPage.Run> runs = line(word).runs();
    assertThat(runs.stream().filter(WordPage.Run::struck).map(WordPage.Run::text))
        .containsExactly("gạch", "bỏ");
    assertThat(runs.get(4).raised()).isEqualTo("super");
    assertThat(text(word)).contains("gạchbỏcòn");
  }

  @Test
  void a_style_of_another_kind_hides_nothing() {
    String hides = "<w:rPr><w:vanish/></w:rPr></w:style>";
    byte[] word =
        WordFiles.with(
                styled("AnChu", "Điều 4. Đồng chí A thôi giữ chức.")
                    + styled("AnBang", "Điều 5.")
                    + styled("TrenAnChu", "Điều 6.")
                    + paragraph(
                        run("Đồng chí "), run("<w:rStyle w:val=\"AnDoan\"/>", "KHÔNG"), run(" đủ")))
            .styles(
                "<w:style w:type=\"character\" w:styleId=\"AnChu\">"
                    + hides
                    + "<w:style w:type=\"table\" w:styleId=\"AnBang\">"
                    + hides
                    + "<w:style w:type=\"paragraph\" w:styleId=\"AnDoan\">"
                    + hides
                    + "<w:style w:type=\"paragraph\" w:styleId=\"TrenAnChu\">"
                    + "<w:basedOn w:val=\"AnChu\"/></w:style>")
            .bytes();
    assertThat(lines(word))
        .containsExactly(
            "Điều 4. Đồng chí A thôi giữ chức.", "Điều 5.", "Điều 6.", "Đồng chí KHÔNG đủ");
  }

  @Test
  void two_styles_of_one_name_are_a_guess() {
    String style = "<w:style w:type=\"paragraph\" w:styleId=\"Hai\">%s</w:style>";
    byte[] word =
        WordFiles.with(styled("Hai", "Điều 1."))
            .styles(style.formatted("") + style.formatted("<w:rPr><w:vanish/></w:rPr>"))
            .bytes();
    assertThat(refused(word)).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SET a", "PAGE", "ASK a"})
  void an_answer_that_word_does_not_show_is_not_shown_here_either(String asks) {
    String complex =
        paragraph(
            field("begin") + "<w:r><w:instrText>" + asks + "</w:instrText></w:r>",
            field("separate") + run("KHÔNG ĐỦ") + field("end"));
    assertThat(refused(WordFiles.of(complex))).isNotBlank();
    String simple =
        paragraph("<w:fldSimple w:instr=\"" + asks + "\">" + run("KHÔNG ĐỦ") + "</w:fldSimple>");
    assertThat(refused(WordFiles.of(simple))).isNotBlank();
  }

  @Test
  void an_answer_that_word_gives_anew_is_not_shown() {
    String begin = "<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r>";
    String body =
        paragraph(
            begin + "<w:r><w:instrText>IF 1 = 1 \"a\" \"b\"</w:instrText></w:r>",
            field("separate") + run("b") + field("end"));
    assertThat(refused(WordFiles.of(body))).isNotBlank();
  }

  @Test
  void the_number_of_a_page_is_no_word() {
    String page =
        paragraph(
            run("Trang - ") + field("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>",
            field("separate") + run("2") + field("end") + run(" -"));
    assertThat(text(headed(page))).contains("Quyết định");
    assertThat(refused(headed(paragraph(run("Mật"))))).contains("đầu trang");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unshown")
  void what_cannot_be_shown_is_not_shown_in_part_and_is_named(String named, String body) {
    assertThat(refused(WordFiles.of(paragraph(run("Điều 1.")) + body))).contains(named);
  }

  static Stream<Arguments> unshown() {
    String tracked = "chấp nhận hoặc từ chối";
    String cell = "<w:tbl><w:tr><w:tc>%s</w:tc></w:tr></w:tbl>";
    return Stream.of(
        Arguments.of(tracked, paragraph("<w:ins w:id=\"1\">" + run("thêm") + "</w:ins>")),
        Arguments.of(
            tracked, paragraph("<w:del w:id=\"1\"><w:r><w:delText>bỏ</w:delText></w:r></w:del>")),
        Arguments.of(tracked, paragraph("<w:moveFrom w:id=\"1\">" + run("dời") + "</w:moveFrom>")),
        Arguments.of(
            tracked, paragraph("<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + run("nối"))),
        Arguments.of("bảng nằm trong ô", cell.formatted(cell.formatted(paragraph(run("a"))))),
        Arguments.of(
            "hộp chữ",
            paragraph(
                "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
                    + paragraph(run("trong hộp"))
                    + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>")),
        Arguments.of(
            "biểu đồ", paragraph(LINE_SHAPE.replaceFirst("uri=\"[^\"]+", "uri=\"urn:x/chart"))),
        Arguments.of("chú thích", paragraph("<w:r><w:footnoteReference w:id=\"2\"/></w:r>")),
        Arguments.of("công thức", paragraph("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>")),
        Arguments.of(
            "Wingdings", paragraph("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>")),
        Arguments.of("Wingdings", paragraph(run("<w:rFonts w:ascii=\"Wingdings\"/>", "þ"))),
        Arguments.of("phông chữ cũ", paragraph(run("<w:rFonts w:ascii=\".VnTime\"/>", "QuyÕt"))),
        Arguments.of("U+2610", paragraph(run("☐ Đồng ý"))),
        Arguments.of("U+6F22", paragraph(run("漢"))),
        Arguments.of("U+1F600", paragraph(run("\uD83D\uDE00"))),
        Arguments.of("U+202E", paragraph(run("a\u202Eb"))),
        Arguments.of(
            "Word tự tính",
            paragraph(
                field("begin")
                    + "<w:r><w:instrText>DATE</w:instrText></w:r>"
                    + field("separate")
                    + run("1/2/2030")
                    + field("end"))),
        Arguments.of(
            "Word tự tính",
            paragraph(
                field("begin")
                    + "<w:r><w:instrText>MACROBUTTON NoMacro [tên]</w:instrText></w:r>"
                    + field("end"))),
        Arguments.of("không vẽ được", "<w:altChunk r:id=\"x\"/>"),
        Arguments.of("không vẽ được", paragraph("<w:bdo w:val=\"rtl\">" + run("ab") + "</w:bdo>")),
        Arguments.of("không vẽ được", paragraph("<v:strange/>")));
  }

  @Test
  void a_list_of_numbers_in_other_letters_is_not_guessed() {
    String other = level(0, "japaneseCounting", "%1", "");
    assertThat(refused(listed(other, numbered(1, 0, "a")))).contains("đánh số");
  }

  @Test
  void neither_are_lists_that_take_turns_after_one_began_anew() {
    String plain = level(0, "decimal", "%1.", "") + level(1, "decimal", "%1.%2.", "");
    String turns = numbered(1, 0, "a") + numbered(2, 0, "b");
    assertThat(lines(listed(plain, turns))).containsExactly("1. a", "1. b");
    assertThat(refused(listed(plain, turns + numbered(1, 0, "c")))).contains("đánh số");
    assertThat(refused(listed(plain, numbered(1, 0, "a") + numbered(2, 1, "b"))))
        .contains("đánh số");
  }

  /** With a second list of the kind that begins anew. */
  private static byte[] listed(String levels, String body) {
    return WordFiles.with(body)
        .numbering(
            "<w:abstractNum w:abstractNumId=\"7\">"
                + levels
                + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride"
                + " w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>")
        .bytes();
  }

  private static String field(String mark) {
    return "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>".formatted(mark);
  }

  private static String level(int level, String format, String written, String more) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
        .formatted(level, format, more, written);
  }

  private static String numbered(int list, int level, String text) {
    return paragraph(
        "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>"
            .formatted(level, list),
        run(text));
  }

  private static String styled(String style, String text) {
    return paragraph("<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>", run(text));
  }

  private static byte[] headed(String header) {
    return WordFiles.with(
            paragraph(run("Quyết định"))
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr>")
        .header(header)
        .bytes();
  }

  private static WordPage.Line line(byte[] word) {
    return read(word).sections().get(0).blocks().get(0).line();
  }

  private static List<String> lines(byte[] word) {
    return read(word).sections().get(0).blocks().stream()
        .map(
            block -> String.join("", block.line().runs().stream().map(WordPage.Run::text).toList()))
        .toList();
  }

  private String text(byte[] word) {
    return PaperText.of(papers.draft(read(word)));
  }

  private static WordPage read(byte[] word) {
    return WordReader.read("Dự thảo", new ByteArrayInputStream(word));
  }

  private static String refused(byte[] word) {
    SigningProblem problem = catchThrowableOfType(SigningProblem.class, () -> read(word));
    assertThat(problem).as("not shown").isNotNull();
    assertThat(problem.code()).isEqualTo("SIGNING-008");
    return problem.text().vi();
  }
}
