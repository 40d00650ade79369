package vn.hoso.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that do something, fetch something or are something else: none of them is a paper. */
class HostileFilesTest {

  private static final String TYPES = "[Content_Types].xml";
  private static final String RELS = "word/_rels/document.xml.rels";
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private final Sniffer sniffer = new Sniffer();
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "script|/OpenAction<</S/JavaScript/JS(app.alert(1))>>",
        "script|/OpenAction 7 0 R",
        "script|/Names<</JavaScript<</Names[(a) 7 0 R]>>>>",
        "script|/AA<</WC 7 0 R>>",
        "script|/AcroForm<</Fields[<</AA<</K<</S/#4aavaScript/#4aS(x)>>>>>>]>>",
        "launch|/OpenAction<</S/Launch/F(calc.exe)>>",
        "launch|/OpenAction<</S/#4Caunch/F(calc.exe)>>",
        "launch|/OpenAction<</S/URI/URI(http://example.vn)>>",
        "launch|/AA<</DS<</S/SubmitForm/F(http://example.vn)>>>>",
        "launch|/OpenAction<</S/GoToE/F(a.pdf)>>",
        "launch|/Extra[<</Type/Annot/Subtype/Link/A<</S/GoToR/F(\\\\\\\\host\\\\a.pdf)/D[0/Fit]>>>>]",
        "launch|/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI(ms-msdt:/id)>>>>]",
        "launch|/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI(file:///C:/a.exe)>>>>]",
        "launch|/Extra[<</Type/Annot/Subtype/Link/A<</S/URI/URI( JavaScript:alert)>>>>]",
        "launch|/Extra[<</Type/XObject/Subtype/Form/Ref<</F(a.pdf)/Page 0>>>>]",
        "launch|/Extra[<</Type/XObject/Subtype/Image/OPI<<>>>>]",
        "attachment|/AF[<</Type/Filespec/F(a.exe)/EF<</F 8 0 R>>>>]",
        "plays|/Extra[<</Type/Annot/Subtype/RichMedia>>]",
        "plays|/Extra[<</Subtype/3D>>]",
        "formShell|/AcroForm<</XFA(x)>>"
      })
  void a_pdf_that_does_something_is_refused_by_what_it_does(String reason, String said)
      throws IOException {
    byte[] pdf =
        new RawPdf()
            .with(1, "<</Type/Catalog/Pages 2 0 R" + said + ">>")
            .with(7, said.contains("7 0 R") ? "<</S/JavaScript/JS(x)>>" : "null")
            .with(8, "/X 1", RawPdf.latin("MZ"))
            .whole();
    assertThat(refusal("a.pdf", pdf)).isEqualTo(reason);
  }

  @Test
  void a_link_to_click_on_and_a_jump_to_a_page_are_no_harm() throws IOException {
    byte[] pdf =
        new RawPdf()
            .with(1, "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/GoTo/D[3 0 R/Fit]>>>>")
            .with(7, "<</Type/Annot/Subtype/Link/A<</S/URI/URI(http://example.vn)>>>>")
            .with(8, "<</Type/Annot/Subtype/Link/A<</S/URI/URI(mailto:btctu@example.vn)>>>>")
            .with(9, "<</Type/Annot/Subtype/Link/A<</S/URI/URI(www.example.vn/a)>>>>")
            .whole();
    assertThat(refusal("a.pdf", pdf)).isEqualTo("taken");
  }

  @Test
  void what_is_packed_among_other_objects_or_enciphered_is_seen_too() throws IOException {
    for (boolean locked : new boolean[] {false, true}) {
      try (PDDocument pdf = new PDDocument();
          var out = new ByteArrayOutputStream()) {
        pdf.addPage(new PDPage());
        pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
        if (locked) {
          pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        }
        pdf.save(out);
        String raw = out.toString(StandardCharsets.ISO_8859_1);
        assertThat(raw).as("nobody sees it in the bytes").doesNotContain("JavaScript");
        assertThat(refusal("a.pdf", out.toByteArray())).isEqualTo("script");
      }
    }
    try (PDDocument pdf = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      pdf.addPage(new PDPage());
      pdf.getDocumentCatalog().setOpenAction(new PDActionLaunch());
      pdf.save(out);
      assertThat(refusal("a.pdf", out.toByteArray())).isEqualTo("launch");
    }
  }

  @Test
  void what_a_later_table_leaves_out_counts_too() throws IOException {
    byte[] old = RawPdf.latin("%PDF-1.7\n9 0 obj\n<</S/Java#53cript/JS(app.alert(1))>>\nendobj\n");
    assertThat(refusal("a.pdf", joined(old, new RawPdf().whole()))).isNotEqualTo("taken");
  }

  @Test
  void a_file_that_is_an_archive_as_well_is_refused() throws IOException {
    byte[] archive = zip(Map.of("a.exe", "MZ"));
    assertThat(refusal("a.pdf", joined(new RawPdf().whole(), archive))).isEqualTo("surplus");
    assertThat(refusal("a.pdf", new RawPdf().with(7, "/X 1", archive).whole()))
        .isEqualTo("archiveInside");
    byte[] ended = joined(new RawPdf().whole(), archive, RawPdf.latin("\n%%EOF\n"));
    assertThat(refusal("a.pdf", ended)).isEqualTo("archiveInside");
    assertThat(refusal("a.png", joined(picture(), archive))).isEqualTo("archiveInside");
    assertThat(refusal("a.pdf", joined(RawPdf.latin("<script>alert(1)</script>"), pdf())))
        .isNotEqualTo("taken");
    assertThat(refusal("a.pdf", joined(pdf(), RawPdf.latin("\r\n\0\0\n")))).isEqualTo("taken");
  }

  @Test
  void a_picture_of_eight_bytes_is_none() throws IOException {
    byte[] head = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    assertThat(refusal("a.png", head)).isEqualTo("noPicture");
  }

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
    Map<String, String> parts = word();
    parts.put(TYPES, types(MAIN, "<Override PartName='/%s' ContentType='%s'/>", part, type));
    parts.put(part, part.endsWith("xml") ? "<a/>" : "x");
    assertThat(refusal("a.docx", zip(parts))).isEqualTo(reason);
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
    Map<String, String> parts = word();
    parts.put(
        RELS,
        "<Relationships><Relationship Id='r1' Type='%s' Target='%s' TargetMode='%s'/></Relationships>"
            .formatted(type, target, mode));
    assertThat(refusal("a.docx", zip(parts))).isEqualTo(reason);
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
    Map<String, String> parts = word();
    String type = MAIN.replace("document.main", "footer");
    parts.put(
        TYPES,
        types(MAIN, "<Override PartName='/%s' ContentType='%s'/>", "word/footer1.xml", type));
    parts.put("word/footer1.xml", "<ftr>" + field + "</ftr>");
    assertThat(refusal("a.docx", zip(parts))).isEqualTo("remote");
  }

  @Test
  void a_field_that_counts_or_asks_is_no_harm() throws IOException {
    Map<String, String> parts = word();
    String type = MAIN.replace("document.main", "footer");
    parts.put(
        TYPES,
        types(MAIN, "<Override PartName='/%s' ContentType='%s'/>", "word/footer1.xml", type));
    parts.put(
        "word/footer1.xml",
        "<ftr><fldSimple instr=' PAGE '/><fldChar fldCharType='begin'/><instrText>IF </instrText>"
            + "<fldChar fldCharType='begin'/><instrText>LINKED</instrText><fldChar fldCharType='end'/>"
            + "<fldChar fldCharType='end'/><t>DDEAUTO c:</t></ftr>");
    assertThat(refusal("a.docx", zip(parts))).isEqualTo("taken");
  }

  @Test
  void entities_second_parts_of_one_name_and_other_kinds_of_package_are_refused()
      throws IOException {
    Map<String, String> entities = word();
    entities.put(
        "docProps/app.xml",
        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a xmlns='a'>&e;</a>");
    assertThat(refusal("a.docx", zip(entities))).isEqualTo("remote");
    Map<String, String> twice = word();
    twice.put("Word/Document.xml", "<document/>");
    assertThat(refusal("a.docx", zip(twice))).isEqualTo("damaged");
    Map<String, String> sheet = word();
    sheet.put(
        TYPES,
        types("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", ""));
    assertThat(refusal("a.docx", zip(sheet))).isEqualTo("wrongType");
    Map<String, String> macro = word();
    macro.put(TYPES, types("application/vnd.ms-word.document.macroEnabled.main+xml", ""));
    assertThat(refusal("a.docx", zip(macro))).isEqualTo("macros");
  }

  @Test
  void a_document_whose_text_lies_elsewhere_is_one() throws IOException {
    Map<String, String> parts = word();
    parts.put("word/document2.xml", parts.remove("word/document.xml"));
    parts.put(TYPES, parts.get(TYPES).replace("document.xml", "document2.xml"));
    parts.put("_rels/.rels", parts.get("_rels/.rels").replace("document.xml", "document2.xml"));
    assertThat(refusal("a.docx", zip(parts))).isEqualTo("taken");
    assertThat(refusal("a.docx", zip(word()))).isEqualTo("taken");
  }

  @Test
  void a_name_that_ends_twice_is_refused_where_the_first_end_is_a_program() throws IOException {
    assertThat(refusal("giay.exe.pdf", pdf())).isEqualTo("doubleExtension");
    assertThat(refusal("giay.HTML .pdf", pdf())).isEqualTo("doubleExtension");
    assertThat(refusal("Quyết định 12.2026.pdf", pdf())).isEqualTo("taken");
    assertThat(refusal("giay.pdf.exe", pdf())).isEqualTo("wrongExtension");
  }

  private static byte[] pdf() {
    return new RawPdf().whole();
  }

  private static byte[] picture() throws IOException {
    var out = new ByteArrayOutputStream();
    var picture =
        new java.awt.image.BufferedImage(30, 30, java.awt.image.BufferedImage.TYPE_INT_RGB);
    javax.imageio.ImageIO.write(picture, "png", out);
    return out.toByteArray();
  }

  private static Map<String, String> word() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(TYPES, types(MAIN, ""));
    parts.put(
        "_rels/.rels",
        "<Relationships><Relationship Id='r1' Type='http://x/officeDocument'"
            + " Target='/word/document.xml'/></Relationships>");
    parts.put("word/document.xml", "<w:document xmlns:w='w'>Đơn</w:document>");
    return parts;
  }

  private static String types(String main, String more, Object... said) {
    return "<Types><Default Extension='xml' ContentType='application/xml'/>"
        + "<Override PartName='/word/document.xml' ContentType='"
        + main
        + "'/>"
        + more.formatted(said)
        + "</Types>";
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private String refusal(String name, byte[] content) throws IOException {
    Path file = folder.resolve("file");
    Files.write(file, content);
    FileProblem problem =
        catchThrowableOfType(
            FileProblem.class,
            () -> sniffer.accepted(new IncomingFile(file, "0".repeat(64), content.length), name));
    return problem == null ? "taken" : problem.errors().get(0).code();
  }
}
