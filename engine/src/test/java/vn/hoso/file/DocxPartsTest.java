package vn.hoso.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document of Word is made of: parts that are known, packed as they say. */
class DocxPartsTest {

  private static final String DOTS = "\u0089PNG\r\n\u001a\n";

  /** What Word, WPS and LibreOffice write beside the text: name, type. */
  private static final String HONEST =
      """
      docProps/app.xml application/vnd.openxmlformats-officedocument.extended-properties+xml
      docProps/core.xml application/vnd.openxmlformats-package.core-properties+xml
      docProps/custom.xml application/vnd.openxmlformats-officedocument.custom-properties+xml
      docProps/thumbnail.jpeg image/jpeg
      docMetadata/LabelInfo.xml application/vnd.ms-office.classificationlabels+xml
      customXml/item1.xml application/xml
      customXml/itemProps1.xml application/vnd.openxmlformats-officedocument.customXmlProperties+xml
      word/styles.xml W.styles+xml
      word/stylesWithEffects.xml application/vnd.ms-word.stylesWithEffects+xml
      word/settings.xml W.settings+xml
      word/webSettings.xml W.webSettings+xml
      word/fontTable.xml W.fontTable+xml
      word/numbering.xml W.numbering+xml
      word/footnotes.xml W.footnotes+xml
      word/endnotes.xml W.endnotes+xml
      word/comments.xml W.comments+xml
      word/commentsExtended.xml W.commentsExtended+xml
      word/commentsIds.xml W.commentsIds+xml
      word/commentsExtensible.xml W.commentsExtensible+xml
      word/people.xml W.people+xml
      word/header1.xml W.header+xml
      word/footer1.xml W.footer+xml
      word/glossary/document.xml W.document.glossary+xml
      word/printerSettings1.bin W.printerSettings
      word/theme/theme1.xml application/vnd.openxmlformats-officedocument.theme+xml
      word/fonts/font1.odttf application/vnd.openxmlformats-officedocument.obfuscatedFont
      word/fonts/Tinos-regular.ttf application/x-font-ttf
      word/charts/chart1.xml application/vnd.openxmlformats-officedocument.drawingml.chart+xml
      word/charts/style1.xml application/vnd.ms-office.chartstyle+xml
      word/charts/colors1.xml application/vnd.ms-office.chartcolorstyle+xml
      word/diagrams/data1.xml application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml
      word/diagrams/drawing1.xml application/vnd.ms-office.drawingml.diagramDrawing+xml
      word/ink/ink1.xml application/inkml+xml
      word/media/image1.png image/png
      word/media/image2.jpeg image/jpeg
      word/media/image3.emf image/x-emf
      word/media/image4.wmf image/x-wmf
      word/media/image5.svg image/svg+xml
      word/media/image6.gif image/gif
      word/media/image7.tiff image/tiff
      word/media/image8.bmp image/bmp
      word/media/hdphoto1.wdp image/vnd.ms-photo
      _xmlsignatures/origin.sigs application/vnd.openxmlformats-package.digital-signature-origin
      _xmlsignatures/sig1.xml application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml
      """;

  private static final Map<String, String> HEADS =
      Map.of(
          "jpeg", "\u00ff\u00d8\u00ff\u00e0",
          "png", DOTS,
          "emf", "\1\0\0\0l\0\0\0" + "\0".repeat(32) + " EMF" + "\0".repeat(60),
          "wmf", "\u00d7\u00cd\u00c6\u009a" + "\0".repeat(18) + "\1\0\t\0\0\3" + "\0".repeat(12),
          "svg", "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0'/></svg>",
          "gif", "GIF89a",
          "tiff", "II*\0",
          "bmp", "BM",
          "wdp", "II\u00bc\1",
          "sigs", "");

  @TempDir private Path folder;

  @Test
  void what_offices_write_is_taken() throws IOException {
    for (String line : HONEST.lines().toList()) {
      String[] part = line.strip().split(" ");
      String extension = part[0].substring(part[0].lastIndexOf('.') + 1);
      String content = extension.equals("xml") ? "<a/>" : HEADS.getOrDefault(extension, "x");
      String type = part[1].startsWith("W.") ? RawDocx.WORD + part[1].substring(2) : part[1];
      assertThat(refusal(RawDocx.with(part[0], type, "<a/>"), part[0], content))
          .as(line)
          .isEqualTo("taken");
    }
  }

  @Test
  void a_document_that_a_library_writes_is_taken() throws IOException {
    try (var word = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      var run = word.createParagraph().createRun();
      run.setText("Đơn xin vào Đảng");
      run.addPicture(
          new java.io.ByteArrayInputStream(RawPdf.latin(DOTS)),
          Document.PICTURE_TYPE_PNG,
          "a.png",
          Units.toEMU(10),
          Units.toEMU(10));
      word.createParagraph().createHyperlinkRun("https://example.vn").setText("x");
      word.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT).createParagraph();
      word.createFootnote();
      word.createNumbering();
      word.write(out);
      assertThat(RawDocx.refusal(folder, "a.docx", out.toByteArray())).isEqualTo("taken");
    } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException never) {
      throw new IllegalStateException(never);
    }
  }

  @Test
  void data_in_a_document_may_use_any_word_that_is_not_of_word() throws IOException {
    String name = "customXml/item1.xml";
    assertThat(refusal(RawDocx.word(), name, "<form><control/></form>")).isEqualTo("taken");
    String space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    String word = "<d xmlns='" + space + "'><control/></d>";
    assertThat(refusal(RawDocx.word(), name, word)).isEqualTo("object");
  }

  @Test
  void what_a_package_says_of_itself_is_bounded_before_anybody_keeps_it() throws IOException {
    StringBuilder types = new StringBuilder("<Types>");
    StringBuilder links = new StringBuilder("<Relationships>");
    for (int i = 0; types.length() < 9 * 1024 * 1024; i++) {
      types.append("<Default Extension='").append(i).append("' ContentType='a/b'/>");
      links.append("<Relationship Id='r").append(i).append("' Type='a/image' Target='a'/>");
    }
    Map<String, String> giant = RawDocx.word();
    giant.put(RawDocx.TYPES, types + giant.get(RawDocx.TYPES).substring("<Types>".length()));
    assertThat(RawDocx.refusal(folder, "a.docx", RawDocx.zip(giant))).isEqualTo("tooBigInside");
    Map<String, String> linked = RawDocx.with(RawDocx.RELS, links + "</Relationships>");
    assertThat(RawDocx.refusal(folder, "a.docx", RawDocx.zip(linked))).isEqualTo("tooBigInside");
  }

  @Test
  void of_two_relationships_with_one_id_nobody_knows_which_counts() throws IOException {
    String one = RawDocx.relation("hyperlink", "http://example.vn", "External");
    String two = one.replace("</Relationships>", "") + one.replace("<Relationships>", "");
    assertThat(refusal(RawDocx.word(), RawDocx.RELS, two)).isEqualTo("damaged");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "unknownPart,word/evil.exe,",
        "unknownPart,word/evil.exe,application/xml",
        "unknownPart,word/evil.exe,image/png",
        "unknownPart,word/media/a.html,text/html",
        "unknownPart,word/media/a.js,application/xml",
        "unknownPart,word/a.bin,application/octet-stream",
        "unknownPart,customUI/customUI.bin,application/x-dosexec",
        "unknownPart,word/media/a.webp,image/webp",
        "unknownPart,../a.xml,application/xml",
        "unknownPart,word/../../a.xml,application/xml",
        "unknownPart,/etc/a.xml,application/xml",
        "unknownPart,word\\a.xml,application/xml",
        "unknownPart,C:/a.xml,application/xml",
        "unknownPart,word//a.xml,application/xml",
        "unknownPart,word/%2e%2e/a.xml,application/xml",
        "unknownPart,word/a.xml.,application/xml",
        "macros,word/a.xml,application/vnd.ms-office.vbaProject",
        "object,word/a.xml,application/vnd.ms-office.activeX+xml",
        "unknownPart,word/webextensions/a.xml,application/vnd.ms-office.webextension+xml",
        "taken,customXml/item1.xml,application/xml"
      })
  void parts_that_no_office_writes_are_refused(String reason, String part, String type)
      throws IOException {
    Map<String, String> parts =
        type == null ? RawDocx.with(part, "<a/>") : RawDocx.with(part, type, "<a/>");
    assertThat(RawDocx.refusal(folder, "a.docx", RawDocx.zip(parts))).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MZ\u0090\0",
        "PK\3\4",
        "\u00d0\u00cf\21\u00e0",
        "%PDF-1.7",
        "<html>",
        "\u007fELF",
        "#!/bin/sh",
        ""
      })
  void a_picture_in_a_document_begins_as_one(String head) throws IOException {
    for (String extension : List.of("png", "jpeg", "emf", "gif")) {
      String part = "word/media/image1." + extension;
      Map<String, String> parts = RawDocx.with(part, "image/" + extension, "<a/>");
      assertThat(refusal(parts, part, head)).as(extension).isEqualTo("unknownPart");
    }
    if (head.length() > 1) {
      String font = "application/vnd.openxmlformats-officedocument.obfuscatedFont";
      Map<String, String> parts = RawDocx.with("word/fonts/font1.odttf", font, "<a/>");
      assertThat(refusal(parts, "word/fonts/font1.odttf", head)).isEqualTo("unknownPart");
    }
  }

  @Test
  void a_picture_called_by_the_name_of_another_kind_is_one_all_the_same() throws IOException {
    String part = "word/media/image1.jpg";
    Map<String, String> parts = RawDocx.with(part, "image/jpeg", "<a/>");
    assertThat(refusal(parts, part, DOTS)).isEqualTo("taken");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg><script>x</script></svg>",
        "<svg onload='x'/>",
        "<svg><foreignObject/></svg>",
        "<svg xmlns:x='http://www.w3.org/1999/xlink'><image x:href='http://example.vn/a'/></svg>",
        "<svg><a href='javascript:x'/></svg>",
        "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><svg>&e;</svg>"
      })
  void a_drawing_that_does_or_fetches_something_is_refused(String svg) throws IOException {
    String part = "word/media/image1.svg";
    Map<String, String> parts = RawDocx.with(part, "image/svg+xml", svg);
    assertThat(RawDocx.refusal(folder, "a.docx", RawDocx.zip(parts))).isEqualTo("remote");
  }

  @Test
  void a_metafile_with_a_way_out_of_drawing_is_refused() throws IOException {
    String part = "word/media/image1.wmf";
    String escape = "\7\0\0\0\u0026\6\t\0\6\0" + "\0".repeat(4);
    String wmf = "\1\0\t\0\0\3" + "\0".repeat(12) + escape;
    assertThat(refusal(RawDocx.with(part, "image/x-wmf", "<a/>"), part, wmf))
        .isEqualTo("unknownPart");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
  void a_doctype_is_seen_in_every_encoding(String encoding) throws IOException {
    for (String name : List.of("customXml/item1.xml", RawDocx.TEXT)) {
      Map<String, byte[]> parts = bytes(RawDocx.word());
      String mark = encoding.equals("UTF-8") ? "" : "\uFEFF";
      String xml = mark + "<!DOCTYPE a SYSTEM 'http://example.vn/a.dtd'><a/>";
      parts.put(name, xml.getBytes(encoding));
      assertThat(RawDocx.refusal(folder, "a.docx", packed(parts))).isIn("remote", "damaged");
    }
  }

  private String refusal(Map<String, String> parts, String part, String content)
      throws IOException {
    Map<String, byte[]> all = bytes(parts);
    all.put(part, RawPdf.latin(content));
    return RawDocx.refusal(folder, "a.docx", packed(all));
  }

  private static Map<String, byte[]> bytes(Map<String, String> parts) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    parts.forEach((name, content) -> all.put(name, content.getBytes(StandardCharsets.UTF_8)));
    return all;
  }

  private static byte[] packed(Map<String, byte[]> parts) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (String name : new ArrayList<>(parts.keySet())) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(parts.get(name));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
