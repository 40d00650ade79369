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
    "remote,attachedTemplate,https://example.vn/a.dotm,External",
    "remote,attachedTemplate,file://server/a.dotm,External",
    "remote,image,http://example.vn/a.png,External",
    "remote,frame,http://example.vn,External",
    "remote,nothing-known,http://example.vn,External",
    "object,oleObject,file:///c:/a.xls,External",
    "object,oleObject,embeddings/a.bin,Internal",
    "object,package,embeddings/a.bin,Internal",
    "object,control,a.xml,Internal",
    "object,aFChunk,a.html,Internal",
    "unknownPart,http://schemas.microsoft.com/office/2006/relationships/ui/extensibility,a.xml,Internal",
    "unknownPart,http://schemas.microsoft.com/office/2011/relationships/webextension,a.xml,Internal",
    "remote,image,http://example.vn/a.png,Internal",
    "remote,image,\\\\host\\a.png,Internal",
    "remote,settings,//host/a.xml,Internal",
    "link,hyperlink,file:///C:/Windows/a.exe,External",
    "link,hyperlink,FILE://host/a.docx,External",
    "link,hyperlink,\\\\host\\a,External",
    "link,hyperlink,//host/a,External",
    "link,hyperlink,ms-msdt:/id PCWDiagnostic,External",
    "link,hyperlink,search-ms:query=a&amp;crumb=location:\\\\host,External",
    "link,hyperlink,javascript:alert(1),External",
    "link,hyperlink,java&#9;script:alert(1),External",
    "link,hyperlink,vbscript:x,External",
    "link,hyperlink,data:text/html;base64;x,External",
    "link,hyperlink,ms-word:ofe|u|http://example.vn/a.dotm,External",
    "link,hyperlink,..\\a.exe,External",
    "link,hyperlink,a.exe,External",
    "link,hyperlink,file%3A///a.exe,External",
    "taken,hyperlink,http://example.vn,External",
    "taken,hyperlink,https://example.vn/a?b=c:d,External",
    "taken,hyperlink,mailto:btctu@example.vn,External",
    "taken,hyperlink,#_Toc1,Internal",
    "taken,attachedTemplate,file:///C:\\Mau\\a.dotm,External",
    "remote,attachedTemplate,file:///C:\\..\\\\server\\a.dotm,External",
    "remote,attachedTemplate,file:///C:/%2e%2e/a.dotm,External",
    "taken,attachedTemplate,file:///C:\\Users\\Nguyen%20A\\a.dotm,External",
    "taken,image,media/a.png,Internal"
  })
  void what_a_document_fetches_carries_or_leads_to_is_told_by_its_relationships(
      String reason, String type, String target, String mode) throws IOException {
    Map<String, String> parts = RawDocx.with(RawDocx.RELS, RawDocx.relation(type, target, mode));
    assertThat(refusal(RawDocx.zip(parts))).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "remote,settings,<settings %s><attachedTemplate r:id='r1'/></settings>",
    "remote,document,<document %s><blip r:link='r1'/></document>",
    "remote,document,<document %s><imagedata r:href='r1'/></document>",
    "remote,document,<document %s xmlns:o='urn:o'><fill o:relid='r1'/></document>",
    "taken,document,<document %s><hyperlink r:id='r1'/></document>",
    "taken,document,<document %s><docPr><hlinkClick r:id='r1'/></docPr></document>"
  })
  void an_address_to_click_on_serves_for_nothing_else(String reason, String part, String text)
      throws IOException {
    String name = "word/" + part + ".xml";
    String type = RawDocx.WORD + (part.equals("settings") ? part : "document.main") + "+xml";
    Map<String, String> parts = RawDocx.with(name, type, text.formatted(RawDocx.R));
    parts.put(
        "word/_rels/" + part + ".xml.rels",
        RawDocx.relation("hyperlink", "http://example.vn/a.dotm", "External"));
    assertThat(refusal(RawDocx.zip(parts))).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "object,<altChunk/>",
    "object,<subDoc/>",
    "object,<object><OLEObject/></object>",
    "object,<control/>",
    "remote,<mailMerge><connectString/></mailMerge>",
    "remote,<saveThroughXslt/>",
    "remote,<webVideoPr embeddedHtml='x'/>",
    "remote,<imagedata xmlns='urn:schemas-microsoft-com:vml' src='http://example.vn/a.png'/>",
    "link,<shape xmlns='urn:schemas-microsoft-com:vml' href='file://host/a'/>",
    "link,<shape xmlns='urn:schemas-microsoft-com:vml' href='ms-msdt:/id'/>",
    "taken,<shape xmlns='urn:schemas-microsoft-com:vml' href='http://example.vn'/>"
  })
  void markup_that_brings_something_in_is_refused_without_a_relationship(
      String reason, String markup) throws IOException {
    String text = "<document>" + markup + "</document>";
    assertThat(refusal(RawDocx.zip(RawDocx.with(RawDocx.TEXT, text)))).isEqualTo(reason);
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

  @ParameterizedTest
  @CsvSource({
    "link,HYPERLINK \"file:///C:/a.exe\"",
    "link,HYPERLINK \\\\\\\\host\\\\a",
    "link,HYPERLINK ms-msdt:/id",
    "link,hyperlink \\o \"tip\" \"javascript:x\"",
    "link,HYPERLINK \"a.exe\"",
    "remote,IMPORT \"c:/a.png\"",
    "remote,PRINT 1",
    "remote,EMBED Package",
    "remote,UNKNOWNWORD x",
    "remote,\u00a0DDEAUTO c:",
    "remote,\"DDEAUTO\" c:",
    "remote,IN\u200bCLUDETEXT c:",
    "remote,\uff24\uff24\uff25 c:",
    "link,\u00a0HYPERLINK file:x",
    "link,HYPER\u200bLINK file:x",
    "link,HYPER\u200bLINK file:x HYPERLINK http://example.vn",
    "taken,HYPERLINK\u00a0http://example.vn",
    "taken,\u0110\u01a1n",
    "taken,HYPERLINK \"http://example.vn\" \\t \"_blank\"",
    "taken,HYPERLINK \\l \"_Toc12\"",
    "taken,HYPERLINK http://example.vn \\o \"a: b\"",
    "taken,= 1 + 2",
    "taken,TOC \\o \"1-3\" \\h \\z \\u",
    "taken,MACROBUTTON NoMacro [họ và tên]",
    "taken,MACROBUTTON  nomacro",
    "macros,MACROBUTTON AutoOpen [họ và tên]",
    "macros,MACROBUTTON NoMacros x",
    "macros,MACROBUTTON",
    "macros,MACRO\u200bBUTTON NoMacro x",
    "taken,Chuc_vu",
    "taken,MERGEFIELD HoTen"
  })
  void fields_are_those_that_stay_within_the_document(String reason, String said)
      throws IOException {
    String plain = said.replace("\"", "&quot;");
    String mark = "<bookmarkStart name='Chuc_vu'/>";
    String simple = "<document>%s<fldSimple instr=\"%s\"/></document>".formatted(mark, plain);
    assertThat(refusal(RawDocx.zip(RawDocx.with(RawDocx.TEXT, simple)))).isEqualTo(reason);
    for (String run : new String[] {"instrText", "t"}) {
      String runs =
          ("<document>%s<fldChar fldCharType='begin'/><%s>%s</%s><fldChar"
                  + " fldCharType='separate'/><t>x</t><fldChar fldCharType='end'/></document>")
              .formatted(mark, run, plain, run);
      assertThat(refusal(RawDocx.zip(RawDocx.with(RawDocx.TEXT, runs)))).as(run).isEqualTo(reason);
    }
  }

  @Test
  void an_address_that_another_field_makes_is_refused() throws IOException {
    String made =
        "<document><fldChar fldCharType='begin'/><instrText>HYPERLINK </instrText>"
            + "<fldChar fldCharType='begin'/><instrText>QUOTE \"file:\"</instrText>"
            + "<fldChar fldCharType='end'/><fldChar fldCharType='end'/></document>";
    assertThat(refusal(RawDocx.zip(RawDocx.with(RawDocx.TEXT, made)))).isEqualTo("link");
    assertThat(
            refusal(
                RawDocx.zip(
                    RawDocx.with(RawDocx.TEXT, made.replace("HYPERLINK ", "MACROBUTTON NoMacro")))))
        .isEqualTo("macros");
    String contents =
        "<document><fldChar fldCharType='begin'/><instrText>HYPERLINK \\l \"_Toc1\"</instrText>"
            + "<fldChar fldCharType='separate'/>"
            + "<fldChar fldCharType='begin'/><instrText>PAGEREF _Toc1</instrText>"
            + "<fldChar fldCharType='end'/><fldChar fldCharType='end'/></document>";
    assertThat(refusal(RawDocx.zip(RawDocx.with(RawDocx.TEXT, contents)))).isEqualTo("taken");
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
        "<ftr><bookmarkStart name='Chuc_vu'/><fldSimple instr=' PAGE '/><fldChar fldCharType='begin'/><instrText>IF </instrText>"
            + "<fldChar fldCharType='begin'/><instrText>Chuc_vu</instrText><fldChar fldCharType='end'/>"
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
