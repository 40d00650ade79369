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

/** Documents of Word that do something, fetch something or are something else. */
class HostileDocxTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "macros,application/vnd.ms-office.vbaProject,word/harmless.xml",
    "macros,application/vnd.ms-word.vbaData+xml,word/a.xml",
    "object,application/vnd.openxmlformats-officedocument.oleObject,word/a.bin",
    "object,application/vnd.ms-office.activeX+xml,word/a.xml",
    "object,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,word/a.xlsx"
  })
  void parts_are_what_the_package_says_whatever_they_are_called(
      String reason, String type, String part) throws IOException {
    Map<String, String> parts = RawDocx.word();
    parts.put(
        RawDocx.TYPES,
        RawDocx.types(RawDocx.MAIN, "<Override PartName='/%s' ContentType='%s'/>", part, type));
    parts.put(part, part.endsWith("xml") ? "<a/>" : "x");
    assertThat(refusal(RawDocx.zip(parts))).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "macros,http://schemas.microsoft.com/office/2006/relationships/vbaProject,a.bin,Internal",
    "remote,http://x/attachedTemplate,https://example.vn/a.dotm,External",
    "remote,http://x/attachedTemplate,file://server/a.dotm,External",
    "remote,http://x/image,http://example.vn/a.png,External",
    "remote,http://x/frame,http://example.vn,External",
    "object,http://x/oleObject,file:///c:/a.xls,External",
    "object,http://x/oleObject,embeddings/a.bin,Internal",
    "object,http://x/package,embeddings/a.bin,Internal",
    "object,http://x/control,a.xml,Internal",
    "object,http://x/aFChunk,a.html,Internal",
    "taken,http://x/hyperlink,http://example.vn,External",
    "taken,http://x/attachedTemplate,file:///C:\\Mau\\a.dotm,External",
    "remote,http://x/attachedTemplate,file:///C:\\..\\\\server\\a.dotm,External",
    "remote,http://x/attachedTemplate,file:///C:/%2e%2e/a.dotm,External",
    "taken,http://x/image,media/a.png,Internal"
  })
  void what_a_document_fetches_or_carries_is_told_by_its_relationships(
      String reason, String type, String target, String mode) throws IOException {
    Map<String, String> parts = RawDocx.word();
    parts.put(
        RawDocx.RELS,
        "<Relationships><Relationship Id='r1' Type='%s' Target='%s' TargetMode='%s'/></Relationships>"
            .formatted(type, target, mode));
    assertThat(refusal(RawDocx.zip(parts))).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<fldSimple instr=' DDEAUTO c:\\\\x.exe'/>",
        "<fldSimple instr='ddeauto c:\\\\x.exe'/>",
        "<r><fldChar fldCharType='begin'/></r><r><instrText> DDE</instrText></r>"
            + "<r><instrText>AUTO c:\\\\x.exe</instrText></r><r><fldChar fldCharType='end'/></r>",
        "<fldChar fldCharType='begin'/><instrText>INCLUDEPICTURE \"http://x/a.png\"</instrText>"
            + "<fldChar fldCharType='separate'/><t>x</t><fldChar fldCharType='end'/>",
        "<fldChar fldCharType='begin'/><fldChar fldCharType='begin'/><instrText>QUOTE 68 68 69</instrText>"
            + "<fldChar fldCharType='end'/><instrText> c:\\\\x.exe</instrText><fldChar fldCharType='end'/>"
      })
  void a_field_that_starts_or_fetches_something_is_refused_wherever_it_stands(String field)
      throws IOException {
    Map<String, String> parts = RawDocx.word();
    String type = RawDocx.MAIN.replace("document.main", "footer");
    parts.put(
        RawDocx.TYPES,
        RawDocx.types(
            RawDocx.MAIN, "<Override PartName='/%s' ContentType='%s'/>", "word/footer1.xml", type));
    parts.put("word/footer1.xml", "<ftr>" + field + "</ftr>");
    assertThat(refusal(RawDocx.zip(parts))).isEqualTo("remote");
  }

  @Test
  void a_field_that_counts_or_asks_is_no_harm() throws IOException {
    Map<String, String> parts = RawDocx.word();
    String type = RawDocx.MAIN.replace("document.main", "footer");
    parts.put(
        RawDocx.TYPES,
        RawDocx.types(
            RawDocx.MAIN, "<Override PartName='/%s' ContentType='%s'/>", "word/footer1.xml", type));
    parts.put(
        "word/footer1.xml",
        "<ftr><fldSimple instr=' PAGE '/><fldChar fldCharType='begin'/><instrText>IF </instrText>"
            + "<fldChar fldCharType='begin'/><instrText>LINKED</instrText><fldChar fldCharType='end'/>"
            + "<fldChar fldCharType='end'/><t>DDEAUTO c:</t></ftr>");
    assertThat(refusal(RawDocx.zip(parts))).isEqualTo("taken");
  }

  @Test
  void entities_second_parts_of_one_name_and_other_kinds_of_package_are_refused()
      throws IOException {
    Map<String, String> entities = RawDocx.word();
    entities.put(
        "docProps/app.xml",
        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a xmlns='a'>&e;</a>");
    assertThat(refusal(RawDocx.zip(entities))).isEqualTo("remote");
    Map<String, String> twice = RawDocx.word();
    twice.put("Word/Document.xml", "<document/>");
    assertThat(refusal(RawDocx.zip(twice))).isEqualTo("damaged");
    Map<String, String> sheet = RawDocx.word();
    sheet.put(
        RawDocx.TYPES,
        RawDocx.types(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", ""));
    assertThat(refusal(RawDocx.zip(sheet))).isEqualTo("wrongType");
    Map<String, String> macro = RawDocx.word();
    macro.put(
        RawDocx.TYPES, RawDocx.types("application/vnd.ms-word.document.macroEnabled.main+xml", ""));
    assertThat(refusal(RawDocx.zip(macro))).isEqualTo("macros");
  }

  @Test
  void a_document_whose_text_lies_elsewhere_is_one() throws IOException {
    Map<String, String> parts = RawDocx.word();
    parts.put("word/document2.xml", parts.remove("word/document.xml"));
    parts.put(RawDocx.TYPES, parts.get(RawDocx.TYPES).replace("document.xml", "document2.xml"));
    parts.put("_rels/.rels", parts.get("_rels/.rels").replace("document.xml", "document2.xml"));
    assertThat(refusal(RawDocx.zip(parts))).isEqualTo("taken");
    assertThat(refusal(RawDocx.zip(RawDocx.word()))).isEqualTo("taken");
  }

  private String refusal(byte[] content) throws IOException {
    return RawDocx.refusal(folder, "a.docx", content);
  }
}
