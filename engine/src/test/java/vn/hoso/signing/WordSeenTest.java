package vn.hoso.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.hoso.signing.WordFiles.paragraph;
import static vn.hoso.signing.WordFiles.run;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that nobody sees on the printed paper are not drawn for who signs it. */
class WordSeenTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:color w:val='FFFFFF'/>",
        "<w:color w:val='F2F2F2'/>",
        "<w:color w:val='000000' w:themeColor='background1'/>",
        "<w:color w:val='000000'/><w:shd w:val='clear' w:fill='000000'/>",
        "<w:color w:val='000000'/><w:shd w:val='solid' w:color='000000' w:fill='FFFFFF'/>",
        "<w:color w:val='FFFF00'/><w:highlight w:val='yellow'/>",
        "<w:rStyle w:val='Trang'/>",
        "<w14:textFill><w14:noFill/></w14:textFill>",
        "<w14:textFill><w14:solidFill><w14:srgbClr w14:val='FFFFFF'/></w14:solidFill></w14:textFill>",
        "<w14:textFill><w14:solidFill><w14:schemeClr w14:val='bg1'/></w14:solidFill></w14:textFill>",
        "<w:sz w:val='1'/>",
        "<w:sz w:val='11'/>",
        "<w:w w:val='1'/>",
        "<w:w w:val='49%'/>",
        "<w:spacing w:val='-200'/>",
        "<w:position w:val='3000'/>",
        "<w:fitText w:val='10'/>"
      })
  void words_that_are_not_seen_are_refused_by_how_they_look(String look) {
    assertThat(refused(styled(paragraph(run(look, "KHÔNG "), run("đồng ý")))))
        .contains("không nhìn thấy khi in");
    if (!look.contains("textFill")) { // which is looked for wherever it stands
      assertSeen(styled(paragraph(run(look, " "), run("đồng ý"))));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:spacing w:line='1' w:lineRule='exact'/>",
        "<w:spacing w:line='1'/>",
        "<w:pStyle w:val='Thap'/><w:spacing w:before='60'/>",
        "<w:ind w:left='-30000'/>",
        "<w:ind w:start='-30000'/>",
        "<w:ind w:left='720' w:hanging='30000'/>",
        "<w:ind w:right='-30000'/>",
        "<w:framePr w:x='-9000' w:y='-9000'/>",
        "<w:framePr w:vAnchor='page' w:y='-500'/>",
        "<w:framePr w:y='20000'/>",
        "<w:framePr w:w='1' w:h='1' w:hRule='exact'/>"
      })
  void words_that_are_not_seen_are_refused_by_where_they_stand(String place) {
    assertThat(refused(styled(paragraph("<w:pPr>" + place + "</w:pPr>", run("KHÔNG")))))
        .contains("không nhìn thấy khi in");
    assertSeen(styled(paragraph("<w:pPr>" + place + "</w:pPr>", run(" "))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:color w:val='000000'/><w:shd w:val='pct95' w:color='000000' w:fill='FFFFFF'/>",
        "<w:color w:val='FFFFFF'/><w:shd w:val='pct5' w:color='000000' w:fill='FFFFFF'/>"
      })
  void words_on_a_pattern_of_their_colour_are_refused(String look) {
    assertThat(refused(styled(paragraph(run(look, "KHÔNG "))))).contains("không nhìn thấy khi in");
    assertSeen(
        styled(paragraph(run(look.replace("pct95", "pct20").replace("pct5'", "pct90'"), "x"))));
  }

  @Test
  void words_of_the_colour_of_their_table_are_refused() {
    String black = "<w:color w:val='000000'/>";
    String dark = "<w:shd w:val='clear' w:fill='000000'/>";
    assertThat(refused(table(dark, "", paragraph(run(black, "KHÔNG"))))).contains("cùng màu nền");
    assertSeen(table(dark.replace("000000", "D9D9D9"), "", paragraph(run(black, "đồng ý"))));
    var styled =
        WordFiles.with(
                "<w:tbl><w:tblPr><w:tblStyle w:val='Toi'/></w:tblPr><w:tr><w:tc>"
                    + paragraph(run(black, "KHÔNG"))
                    + "</w:tc></w:tr></w:tbl>")
            .styles(
                "<w:style w:type='table' w:styleId='Toi'><w:tcPr>" + dark + "</w:tcPr></w:style>")
            .bytes();
    assertThat(refused(styled)).contains("cùng màu nền");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<w:rtl/>", "<w:cs/><w:szCs w:val='2'/>", "<w:rtl w:val='1'/>"})
  void words_of_another_script_are_refused(String look) {
    assertThat(refused(styled(paragraph(run(look, "12 - 34"))))).contains("từ phải sang trái");
    assertThat(refused(styled(paragraph("<w:pPr><w:bidi/></w:pPr>", run("12 - 34")))))
        .contains("từ phải sang trái");
    assertSeen(
        styled(paragraph("<w:pPr><w:bidi w:val='0'/></w:pPr>", run("<w:rtl w:val='0'/>", "x"))));
  }

  @Test
  void where_forms_alone_are_printed_it_is_refused() {
    assertThat(
            refused(
                WordFiles.with(paragraph(run("KHÔNG"))).settings("<w:printFormsData/>").bytes()))
        .contains("không vẽ được");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:pict><v:rect style='position:absolute;width:500pt;height:60pt;z-index:9' fillcolor='white' stroked='f'/></w:pict>",
        "<w:pict><v:group style='position:absolute'><v:shape style='left:0;top:0'/></v:group></w:pict>",
        "<w:drawing><wp:anchor xmlns:wp='urn:wp' behindDoc='0'><wp:wrapNone/><a:graphic><a:graphicData uri='x/picture'><pic:pic xmlns:pic='urn:pic'/></a:graphicData></a:graphic></wp:anchor></w:drawing>",
        "<w:drawing><wp:anchor xmlns:wp='urn:wp'><a:graphic><a:graphicData uri='x/wordprocessingShape'><wps:spPr xmlns:wps='urn:wps'><a:solidFill/></wps:spPr></a:graphicData></a:graphic></wp:anchor></w:drawing>"
      })
  void what_may_lie_over_words_is_refused(String drawing) {
    assertThat(refused(drawn(drawing))).contains("che chữ");
    assertSeen(
        drawn(
            drawing
                .replace("z-index:9", "z-index:-9")
                .replace("'position:absolute'", "''")
                .replace("wp:wrapNone", "wp:wrapSquare")
                .replace("xmlns:wp='urn:wp'>", "xmlns:wp='urn:wp' behindDoc='1'>")));
  }

  /** The line under a heading, as Word and as LibreOffice keep it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:pict><v:line style='position:absolute;z-index:2' from='0,0' to='90pt,0'/></w:pict>",
        "<w:pict><v:shape type='#_x0000_t32' style='position:absolute;z-index:2'/></w:pict>",
        "<w:pict><v:rect style='position:absolute' filled='f'/></w:pict>",
        "<w:drawing><wp:anchor xmlns:wp='urn:wp' behindDoc='0'><wp:wrapNone/><a:graphic><a:graphicData uri='x/wordprocessingShape'><wps:spPr xmlns:wps='urn:wps'><a:ln><a:solidFill/></a:ln></wps:spPr></a:graphicData></a:graphic></wp:anchor></w:drawing>"
      })
  void lines_cover_nothing(String drawing) {
    assertSeen(drawn(drawing));
  }

  /** Words that Word writes before a paragraph by itself. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:rPr><w:color w:val='FFFFFF'/></w:rPr>",
        "<w:rPr><w:sz w:val='2'/></w:rPr>",
        "<w:rPr><w:strike/></w:rPr>",
        "<w:rPr><w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/></w:rPr>"
      })
  void numbers_that_are_drawn_otherwise_than_shown_are_refused(String look) {
    assertThat(refused(numbered(look, "", ""))).isNotBlank();
    assertThat(refused(numbered("", look, ""))).isNotBlank();
    assertSeen(numbered("<w:rPr><w:b/></w:rPr>", "<w:rPr><w:i/></w:rPr>", ""));
  }

  @Test
  void words_that_a_list_writes_into_a_header_are_refused() {
    String listed = "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:p>";
    assertThat(refused(numbered("", "", listed))).contains("đầu trang");
    assertSeen(numbered("", "", "<w:p/>"));
  }

  private static byte[] numbered(String list, String mark, String header) {
    String body =
        paragraph(
            "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>" + mark + "</w:pPr>",
            run("đồng ý"));
    var file =
        WordFiles.with(
                body + "<w:sectPr><w:headerReference w:type='default' r:id='header'/></w:sectPr>")
            .numbering(
                "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
                    + "<w:numFmt w:val='decimal'/><w:lvlText w:val='KHÔNG'/>"
                    + list
                    + "</w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>")
            .header(header);
    return file.bytes();
  }

  private static byte[] drawn(String drawing) {
    return styled(paragraph(run("đồng ý"), "<w:r>" + drawing + "</w:r>"));
  }

  @Test
  void rows_too_low_for_their_words_and_tables_off_the_page_are_refused() {
    String low = "<w:trPr><w:trHeight w:val='300' w:hRule='exact'/></w:trPr>";
    assertSeen(table("", low, paragraph(run("đồng ý"))));
    assertThat(refused(table("", low, paragraph(run("đồng ý")) + paragraph(run("KHÔNG")))))
        .contains("quá thấp");
    String one = low.replace("300", "1");
    assertThat(refused(table("", one, paragraph(run("KHÔNG"))))).contains("quá thấp");
    String floats = "<w:tblpPr w:tblpX='-30000' w:tblpY='-30000'/>";
    assertThat(refused(table(floats, "", paragraph(run("KHÔNG"))))).contains("ngoài trang");
    String moved = "<w:tblInd w:w='-30000' w:type='dxa'/>";
    assertThat(refused(table(moved, "", paragraph(run("KHÔNG"))))).contains("ngoài trang");
    String style = "<w:tblStyle w:val='Bang'/>";
    assertThat(refused(table(style, "", paragraph(run("KHÔNG"))))).contains("cùng màu nền");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:color w:val='auto'/>",
        "<w:color w:val='FF0000'/>",
        "<w:color w:val='A6A6A6' w:themeColor='background1' w:themeShade='A6'/>",
        "<w:color w:val='000000' w:themeColor='text1'/>",
        "<w:color w:val='FFFFFF'/><w:shd w:val='clear' w:color='auto' w:fill='1F4E79'/>",
        "<w:color w:val='000000'/><w:highlight w:val='yellow'/>",
        "<w:color w:val='000000'/><w:shd w:val='clear' w:color='auto' w:fill='auto'/>",
        "<w14:textFill><w14:solidFill><w14:schemeClr w14:val='tx1'/></w14:solidFill></w14:textFill>",
        "<w:sz w:val='16'/>",
        "<w:w w:val='90'/><w:spacing w:val='-10'/><w:position w:val='6'/>"
      })
  void what_honest_papers_look_like_is_seen(String look) {
    assertSeen(styled(paragraph(run(look, "đồng ý"))));
  }

  @Test
  void lines_rows_and_places_of_honest_papers_are_seen() {
    String place =
        "<w:pPr><w:spacing w:line='340' w:lineRule='exact'/><w:ind w:left='720' w:hanging='720'"
            + " w:right='-57'/><w:framePr w:x='100' w:y='200' w:vAnchor='page'/></w:pPr>";
    assertSeen(styled(paragraph(place, run("đồng ý"))));
    String close = "<w:pPr><w:spacing w:line='252' w:lineRule='auto'/></w:pPr>";
    assertSeen(styled(paragraph(close, run("đồng ý"))));
    String dark = "<w:tcPr><w:shd w:val='clear' w:fill='1F4E79'/></w:tcPr>";
    String light = paragraph(run("<w:color w:val='FFFFFF'/>", "đồng ý"));
    assertSeen(table("<w:tblInd w:w='-113'/>", "", dark + light));
  }

  private static byte[] table(String properties, String row, String cell) {
    return styled(
        "<w:tbl><w:tblPr>%s</w:tblPr><w:tr>%s<w:tc>%s</w:tc></w:tr></w:tbl>"
            .formatted(properties, row, cell));
  }

  private static byte[] styled(String body) {
    return WordFiles.with(body)
        .styles(
            "<w:style w:type='character' w:styleId='Trang'><w:rPr><w:color w:val='FFFFFF'/></w:rPr>"
                + "</w:style><w:style w:type='paragraph' w:styleId='Thap'><w:pPr><w:spacing"
                + " w:line='1' w:lineRule='exact'/></w:pPr></w:style><w:style w:type='table'"
                + " w:styleId='Bang'><w:tblStylePr w:type='firstRow'><w:rPr><w:color"
                + " w:val='FFFFFF'/></w:rPr></w:tblStylePr></w:style>")
        .bytes();
  }

  private static void assertSeen(byte[] word) {
    assertThatCode(() -> read(word)).doesNotThrowAnyException();
  }

  private static void read(byte[] word) {
    WordReader.read("Dự thảo", new ByteArrayInputStream(word));
  }

  private static String refused(byte[] word) {
    SigningProblem problem = catchThrowableOfType(SigningProblem.class, () -> read(word));
    assertThat(problem).as("not shown").isNotNull();
    assertThat(problem.code()).isEqualTo("SIGNING-008");
    return problem.text().vi();
  }
}
