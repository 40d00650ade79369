package vn.hoso.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents whose names are those of another namespace: a reader that mixes them up is led on. */
class DocxNamesTest {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String MATHS = "http://schemas.openxmlformats.org/officeDocument/2006/math";
  private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
  private static final String BEGIN = "<w:fldChar w:fldCharType='begin'/>";
  private static final String SEPARATE = "<w:fldChar w:fldCharType='separate'/>";
  private static final String END = "<w:fldChar w:fldCharType='end'/>";
  private static final String DDE = "<w:instrText> DDEAUTO c:\\\\x.exe</w:instrText>";
  private static final String PAGE = "<w:instrText> PAGE </w:instrText>";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:fldSimple x:instr=' PAGE ' w:instr=' DDEAUTO c:\\x.exe'/>",
        "<w:fldSimple instr=' PAGE ' w:instr=' DDEAUTO c:\\x.exe'/>",
        "<w:fldChar x:fldCharType='end' w:fldCharType='begin'/>" + DDE + END,
        "<w:fldChar fldCharType='end' w:fldCharType='begin'/>" + DDE + END,
        BEGIN + "<w:instrText><x:a/> DDEAUTO c:\\x.exe</w:instrText>" + END,
        BEGIN + "<w:instrText>DDE<x:a>X</x:a>AUTO c:\\x.exe</w:instrText>" + END,
        BEGIN + "<x:fldChar x:fldCharType='end'/>" + DDE + END,
        BEGIN + "<x:instrText>PAGE </x:instrText>" + DDE + END,
        BEGIN + "<x:t>PAGE </x:t>" + DDE + END,
        BEGIN + "<w:t>PAGE </w:t>" + DDE + END,
        BEGIN + "<w:delInstrText>PAGE </w:delInstrText>" + DDE + END,
        BEGIN + "<m:oMath><m:r><m:t>PAGE </m:t></m:r></m:oMath>" + DDE + END,
        BEGIN + "<s:fldChar s:fldCharType='end'/>" + DDE + END,
        BEGIN + "<fldChar xmlns='' fldCharType='end'/>" + DDE + END,
        BEGIN + "<x:a>" + END + "</x:a>" + DDE + END,
        BEGIN + "<x:a><w:instrText>PAGE </w:instrText></x:a>" + DDE + END,
        BEGIN + "<w:txbxContent>" + END + "</w:txbxContent>" + DDE + END,
        BEGIN + "<w:fldChar w:fldCharType='none'/>" + DDE + END,
        BEGIN
            + "<mc:AlternateContent><mc:Choice Requires='x'>"
            + SEPARATE
            + "</mc:Choice></mc:AlternateContent>"
            + DDE
            + END,
        "<mc:AlternateContent><mc:Choice Requires='x'/><mc:Fallback>"
            + BEGIN
            + "</mc:Fallback></mc:AlternateContent>"
            + DDE
            + END,
        BEGIN
            + "<mc:AlternateContent><mc:Choice Requires='x'><w:instrText>PAGE"
            + " </w:instrText></mc:Choice><mc:Fallback>"
            + DDE
            + "</mc:Fallback></mc:AlternateContent>"
            + END,
        "<s:fldSimple s:instr=' DDEAUTO c:\\x.exe'/>",
        "<fldSimple xmlns='http://purl.oclc.org/ooxml/wordprocessingml/main'"
            + " xmlns:s='http://purl.oclc.org/ooxml/wordprocessingml/main' s:instr=' DDEAUTO x'/>"
      })
  void no_field_hides_behind_a_name_of_another_namespace(String field) throws IOException {
    assertThat(text(field)).isIn("remote", "damaged");
  }

  /** Between two words, or in the place of the first. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:instrText>DDEAUTO</w:instrText><w:tab/><w:instrText>c:</w:instrText>",
        "<w:instrText>DDEAUTO</w:instrText><w:br/><w:instrText>c:</w:instrText>",
        "<w:instrText>DDEAUTO</w:instrText><w:p/><w:instrText>c:</w:instrText>",
        "<w:instrText>DDEAUTO</w:instrText><w:noBreakHyphen/><w:instrText>c:</w:instrText>",
        "<w:fldSimple w:instr='QUOTE 68 68 69'/><w:instrText> c:</w:instrText>",
        "<w:delInstrText>PAGE</w:delInstrText>"
            + BEGIN
            + "<w:instrText>QUOTE 68</w:instrText>"
            + END
            + "<w:instrText> c:</w:instrText>"
      })
  void no_bookmark_serves_for_a_field_that_fetches(String said) throws IOException {
    String marks = "<w:bookmarkStart w:name='DDEAUTOc'/><w:bookmarkStart w:name='c'/>";
    assertThat(text(marks + BEGIN + said + END)).isEqualTo("remote");
  }

  @Test
  void a_word_that_begins_or_ends_far_behind_is_none() throws IOException {
    String unseen = "\u00a0\u200b".repeat(3000);
    String run = "<w:instrText>%s</w:instrText>";
    assertThat(text(BEGIN + run.formatted(unseen + "DDEAUTO c:") + END)).isEqualTo("remote");
    String marks = "<w:bookmarkStart w:name='IN'/>";
    String cut = "IN" + "\u200b".repeat(6000) + "CLUDETEXT c:";
    assertThat(text(marks + BEGIN + run.formatted(cut) + END)).isEqualTo("remote");
    String far = "HYPERLINK http://x.vn " + "x".repeat(5000);
    assertThat(text(BEGIN + run.formatted(far) + END)).isEqualTo("link");
    assertThat(text(BEGIN + run.formatted("IF " + "x".repeat(5000)) + END)).isEqualTo("taken");
  }

  @Test
  void an_address_that_a_simple_field_makes_is_refused() throws IOException {
    String made = "<w:instrText>HYPERLINK </w:instrText><w:fldSimple w:instr='QUOTE 1'/>";
    assertThat(text(BEGIN + made + END)).isEqualTo("link");
  }

  @ParameterizedTest
  @CsvSource({
    "remote,<v:imagedata o:href='http://x.vn/a.png'/>",
    "remote,<v:fill o:href='http://x.vn/a.png'/>",
    "remote,<v:stroke o:althref='http://x.vn/a.png'/>",
    "taken,<v:shape o:href='http://x.vn/'/>",
    "taken,<v:imagedata o:href='' o:title='a'/>"
  })
  void what_a_shape_is_filled_with_lies_in_the_document(String reason, String shape)
      throws IOException {
    String spaces =
        "<w:pict xmlns:v='urn:schemas-microsoft-com:vml'"
            + " xmlns:o='urn:schemas-microsoft-com:office:office'>";
    assertThat(text(spaces + shape + "</w:pict>")).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({"link,\\\\x\\a", "link,file://x/a", "link,c:", "taken,https://x.vn/", "taken,''"})
  void addresses_are_counted_from_the_web_alone(String reason, String base) throws IOException {
    String part = "docProps/app.xml";
    String type = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    String said = "<Properties><HyperlinkBase>%s</HyperlinkBase></Properties>";
    assertThat(refusal(RawDocx.with(part, type, said.formatted(base)))).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:fldSimple w:instr=' PAGE '><w:r><w:t>1</w:t></w:r></w:fldSimple>",
        BEGIN + PAGE + SEPARATE + "<w:t>1</w:t>" + END,
        BEGIN + PAGE + "<w:rPr><w14:x/></w:rPr>" + SEPARATE + "<w:t>1</w:t>" + END,
        BEGIN
            + "<w:instrText> SHAPE </w:instrText>"
            + SEPARATE
            + "<mc:AlternateContent><mc:Choice Requires='wps'><x:txbx><w:txbxContent><w:t>a</w:t>"
            + BEGIN
            + PAGE
            + END
            + "</w:txbxContent></x:txbx></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
            + BEGIN
            + PAGE
            + SEPARATE
            + "<w:t>1</w:t>"
            + END
            + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>"
            + END,
        "<m:oMath><m:r>"
            + BEGIN
            + "</m:r><m:r><w:instrText> SEQ a</w:instrText></m:r>"
            + "<m:r>"
            + SEPARATE
            + "</m:r><m:r><m:t>1</m:t></m:r><m:r>"
            + END
            + "</m:r></m:oMath>"
      })
  void what_word_writes_around_fields_is_taken(String field) throws IOException {
    assertThat(text(field)).isEqualTo("taken");
    String strict = document(field).replace(W, STRICT);
    assertThat(refusal(RawDocx.with(RawDocx.TEXT, strict))).isEqualTo("taken");
  }

  @Test
  void a_strict_document_is_read_like_any_other() throws IOException {
    String strict = document("<w:fldSimple w:instr=' DDEAUTO x'/>").replace(W, STRICT);
    assertThat(refusal(RawDocx.with(RawDocx.TEXT, strict))).isEqualTo("remote");
  }

  @ParameterizedTest
  @CsvSource({
    "x:Target='media/a.png' x:TargetMode='Internal' Id='r1' Type='a/image' Target='http://x.vn/a' TargetMode='External'",
    "Id='r1' x:Target='file:///C:/a.dotx' Type='a/attachedTemplate' Target='http://x.vn/t' TargetMode='External'",
    "Id='r1' x:Type='a/font' Type='a/oleObject' Target='a.bin'",
    "x:Id='r9' Id='r1' Type='a/image' Target='a.png'",
    "Id='r1' Type='a/image' Target='a.png' xml:base='http://x.vn/'",
    "Id='r1' Type='a/image' Target='a.png' TargetMode=' External '"
  })
  void a_relationship_says_what_it_says_without_a_namespace(String said) throws IOException {
    String links = "<Relationships xmlns:x='urn:x'><Relationship %s/></Relationships>";
    assertThat(refusal(RawDocx.with(RawDocx.RELS, links.formatted(said)))).isEqualTo("damaged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<x:Relationship xmlns:x='urn:x' Id='r1' Type='a/image' Target='a.png'/>",
        "<Relationship xmlns='urn:x' Id='r1' Type='a/image' Target='a.png'/>",
        "<Choice/>"
      })
  void relationships_are_of_the_namespace_of_their_list(String said) throws IOException {
    String links = "<Relationships>" + said + "</Relationships>";
    assertThat(refusal(RawDocx.with(RawDocx.RELS, links))).isEqualTo("damaged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Override xmlns:x='urn:x' x:ContentType='application/xml' ContentType='a/oleObject' PartName='/word/a.xml'/>",
        "<Override PartName='/word/a.xml' ContentType='a/oleObject'/><Override PartName='/word/A.xml' ContentType='text/xml'/>",
        "<Override PartName='/word/a.xml' ContentType='a/oleObject'/><x:Override xmlns:x='urn:x' PartName='/word/a.xml' ContentType='text/xml'/>",
        "<Default Extension='XML' ContentType='image/png'/>"
      })
  void what_a_part_is_is_said_once_and_without_a_namespace(String said) throws IOException {
    Map<String, String> parts = RawDocx.with("word/a.xml", "<a/>");
    parts.put(RawDocx.TYPES, RawDocx.types(RawDocx.MAIN, said));
    assertThat(refusal(parts)).isIn("damaged", "wrongType");
  }

  @ParameterizedTest
  @CsvSource({
    "macros,_AssemblyLocation,https://x.vn/a.vsto|1|vstolocal",
    "macros,_AssemblyName,4E3C66D5",
    "macros,_ASSEMBLYLOCATION0,https://x.vn/a.vsto",
    "macros,Solution URL,http://x.vn/a.xml",
    "taken,KSOProductBuildVer,1033-11.2.0"
  })
  void properties_that_load_a_program_are_refused(String reason, String name, String value)
      throws IOException {
    String properties =
        "<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/custom-properties'>"
            + "<property name='%s'><lpwstr>%s</lpwstr></property></Properties>";
    String type = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
    String part = "docProps/custom.xml";
    assertThat(refusal(RawDocx.with(part, type, properties.formatted(name, value))))
        .isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "remote,manifestLocation='http://x.vn/m.xml'",
    "remote,sl:manifestLocation='http://x.vn/m.xml'",
    "remote,sl:schemaLocation='\\\\x\\s.xsd'",
    "remote,sl:schemaLocation='//x/s.xsd'",
    "taken,sl:uri='urn:a'",
    "taken,sl:uri='http://x.vn/a' sl:schemaLocation=''"
  })
  void a_schema_is_fetched_from_nowhere(String reason, String said) throws IOException {
    String settings =
        "<w:settings xmlns:w='%s' xmlns:sl='http://schemas.openxmlformats.org/schemaLibrary/2006/main'>"
            + "<sl:schemaLibrary><sl:schema %s/></sl:schemaLibrary></w:settings>";
    String part = "word/settings.xml";
    String text = settings.formatted(W, said);
    assertThat(refusal(RawDocx.with(part, RawDocx.WORD + "settings+xml", text))).isEqualTo(reason);
    String strict =
        text.replace(
            "schemas.openxmlformats.org/schemaLibrary/2006", "purl.oclc.org/ooxml/schemaLibrary");
    assertThat(refusal(RawDocx.with(part, RawDocx.WORD + "settings+xml", strict)))
        .isEqualTo(reason);
  }

  @Test
  void a_drawing_within_a_text_is_looked_at_to_its_end() throws IOException {
    String svg = "<svg xmlns='http://www.w3.org/2000/svg'><style>%s@import 'a';</style></svg>";
    assertThat(text(svg.formatted(""))).isEqualTo("remote");
    assertThat(text(svg.formatted("<x:a/>"))).isEqualTo("remote");
  }

  private String text(String body) throws IOException {
    return refusal(RawDocx.with(RawDocx.TEXT, document(body)));
  }

  private static String document(String body) {
    return ("<w:document xmlns:w='%s' xmlns:s='%s' xmlns:m='%s' xmlns:mc='%s' xmlns:x='urn:x'"
            + " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'>%s</w:document>")
        .formatted(W, STRICT, MATHS, MC, body);
  }

  private String refusal(Map<String, String> parts) throws IOException {
    return RawDocx.refusal(folder, "a.docx", RawDocx.zip(parts));
  }
}
