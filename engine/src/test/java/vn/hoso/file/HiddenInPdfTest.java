package vn.hoso.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one reader of PDF passes over another finds: all of it counts. */
class HiddenInPdfTest {

  private static final String PACKED = "/Type/ObjStm/N 1/First 5/Filter/FlateDecode";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "script|<</S/JavaScript/JS(x)>>",
        "script|<</S/#4aavaScript/J#53(x)>>",
        "launch|<</S/Launch/F(a.exe)>>",
        "launch|<</S /Launch>>",
        "launch|<</S/SubmitForm/F(http://example.vn)>>",
        "launch|<</S/ImportData/F(a)>>",
        "launch|<</S/GoToE/F(a)>>",
        "launch|<</S/GoToR/F(a)>>",
        "launch|<</S/Rendition>>",
        "launch|<</S/URI/URI(file:///a.exe)>>",
        "launch|<</OpenAction<</S/URI/URI(http://example.vn)>>>>",
        "launch|<</AA<</O<</S/URI/URI(http://example.vn)>>>>>>",
        "attachment|<</Type/EmbeddedFile>>",
        "attachment|<</Type/Filespec/EF<</F 1 0 R>>>>",
        "plays|<</Subtype/RichMedia>>",
        "plays|<</Subtype/3D>>",
        "plays|<</Subtype/Movie>>",
        "plays|<</Subtype/Sound>>",
        "plays|<</Subtype/Screen>>",
        "formShell|<</XFA(x)>>"
      })
  void an_object_the_table_leaves_out_counts_packed_or_not(String reason, String object)
      throws IOException {
    assertThat(refusal(new RawPdf().whole("", unlisted(object)))).as("plain").isEqualTo(reason);
    assertThat(refusal(new RawPdf().whole("", packed(PACKED, object)))).isEqualTo(reason);
    RawPdf listed = new RawPdf().with(9, PACKED, RawPdf.packed(RawPdf.latin("11 0 " + object)));
    assertThat(refusal(listed.whole())).as("in what is listed").isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Type/ObjStm/N 1/First 5",
        "/Type/#4fbjStm/N 1/First 5/Filter/FlateDecode",
        "/Type/ObjStm/N 1/First 5/Filter[/FlateDecode]",
        "/Type/ObjStm/N 1/First 5/Filter/Fl",
        "/N 1/First 5/Filter/FlateDecode/Pad(%s)/Type/ObjStm",
        "/Type/ObjStm/N 1/First 5/Filter/FlateDecode/Pad(%s)"
      })
  void whatever_it_says_of_the_way_it_is_packed(String told) throws IOException {
    String said = told.replace("%s", "x".repeat(5000));
    byte[] pdf = new RawPdf().whole("", packed(said, "<</S/JavaScript/JS(x)>>"));
    assertThat(refusal(pdf)).isEqualTo("script");
  }

  @Test
  void what_a_later_version_overwrites_counts_too() throws IOException {
    String[] said = {"<</S/Launch/F(a.exe)>>", "<</Type/EmbeddedFile>>", "<</Subtype/RichMedia>>"};
    for (String each : said) {
      byte[] old = RawPdf.latin("7 0 obj\n" + each + "\nendobj\n");
      byte[] newer = RawPdf.latin("7 0 obj\nnull\nendobj\n");
      byte[] pdf = new RawPdf().whole("", RawDocx.joined(old, newer));
      assertThat(refusal(pdf)).as(each).isNotEqualTo("taken");
    }
  }

  @Test
  void a_later_version_that_adds_a_script_is_refused_and_one_that_adds_words_taken()
      throws IOException {
    for (boolean script : new boolean[] {true, false}) {
      try (PDDocument pdf = Loader.loadPDF(new RawPdf().whole());
          var out = new ByteArrayOutputStream()) {
        if (script) {
          pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("x"));
        }
        pdf.getDocumentInformation().setTitle("Don");
        pdf.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        pdf.saveIncremental(out);
        assertThat(refusal(out.toByteArray())).isEqualTo(script ? "script" : "taken");
      }
    }
  }

  @Test
  void what_the_table_of_an_enciphered_file_leaves_out_is_seen_too() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(new RawPdf().whole());
        var out = new ByteArrayOutputStream()) {
      pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      pdf.save(out);
      assertThat(refusal(out.toByteArray())).isEqualTo("taken");
      String raw = out.toString(StandardCharsets.ISO_8859_1);
      String object = "9 0 obj\n<</S/#4caunch/F(a.exe)>>\nendobj\n";
      byte[] more = RawPdf.latin(raw.replace("startxref", object + "startxref"));
      assertThat(refusal(more)).isEqualTo("launch");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0 0 100000 842",
        "0 0 1e30 1e30",
        "-99999 -99999 99999 99999",
        "0 0 14401 1",
        "0 0 595 842]/UserUnit 1000/X[0",
        "0 0 595 842]/CropBox[0 0 1 1]/MediaBox[0 0 99999 1"
      })
  void a_page_of_more_than_five_metres_is_refused(String box) throws IOException {
    String page = RawPdf.PAGE.replace("0 0 595 842", box);
    assertThat(refusal(new RawPdf().with(3, page).whole())).isEqualTo("pageTooLarge");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 0 14400 14400", "0 0 2384 3370", "0 0 595 842]/UserUnit 10/X[0"})
  void a_plan_on_one_large_page_is_taken(String box) throws IOException {
    String page = RawPdf.PAGE.replace("0 0 595 842", box);
    assertThat(refusal(new RawPdf().with(3, page).whole())).isEqualTo("taken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MZ", "#!/bin/sh\n", "<b>", "<!--", "x=1//", "GIF89a"})
  void a_pdf_begins_with_itself(String before) throws IOException {
    byte[] pdf = RawDocx.joined(RawPdf.latin(before), new RawPdf().whole());
    assertThat(refusal(pdf)).isIn("surplus", "wrongType");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script src=//a>", "<b>", "MZ\0PE"})
  void and_ends_with_itself(String behind) throws IOException {
    byte[] pdf = RawDocx.joined(new RawPdf().whole(), RawPdf.latin(behind));
    assertThat(refusal(pdf)).isEqualTo("surplus");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "attachment|/Kids[9 0 R]|<</Type/Annot/Subtype/FileAttachment/FS<</F(a.exe)/EF<</F 8 0 R>>>>>>",
        "attachment|/AF 9 0 R|[<</Type/Filespec/F(a.exe)/EF<</F 8 0 R>>>>]",
        "attachment|/Annots[9 0 R]|<</Subtype/FileAttachment/FS 10 0 R>>",
        "attachment|/X 9 0 R|<</Names<</EmbeddedFiles<</Names[(a)<</EF<</F 8 0 R>>>>]>>>>>>",
        "formShell|/AcroForm 9 0 R|<</XFA[(a)8 0 R]>>",
        "plays|/Annots[9 0 R]|<</Subtype/RichMedia/RichMediaContent<<>>>>",
        "plays|/Annots[9 0 R]|<</Subtype/#52ichMedia>>",
        "plays|/Annots[9 0 R]|<</Subtype/Screen/A<<>>>>",
        "launch|/Annots[9 0 R]|<</Subtype/Link/A<</S/GoTo/Next[<</S/Launch/F(a)>>]>>>>",
        "script|/Annots[9 0 R]|<</Subtype/Link/PA<</S/J#61vaScript/JS 8 0 R>>>>"
      })
  void whatever_way_leads_to_it(String reason, String said, String object) throws IOException {
    byte[] pdf =
        new RawPdf()
            .with(2, RawPdf.PAGES.replace("/Count", said.replace("/Kids", "/Extra") + "/Count"))
            .with(8, "/X 1", RawPdf.latin("x"))
            .with(9, object)
            .with(10, object.contains("10 0 R") ? "<</F(a.exe)/EF<</F 8 0 R>>>>" : "null")
            .whole();
    assertThat(refusal(pdf)).isEqualTo(reason);
  }

  private static byte[] unlisted(String object) {
    return RawPdf.latin("9 0 obj\n" + object + "\nendobj\n");
  }

  private static byte[] packed(String told, String object) {
    byte[] content = RawPdf.latin("11 0 " + object);
    byte[] packed = told.contains("/Filter") ? RawPdf.packed(content) : content;
    byte[] whole = new RawPdf().without(1, 2, 3, 4, 5).with(9, told, packed).whole();
    String text = new String(whole, StandardCharsets.ISO_8859_1);
    return Arrays.copyOfRange(whole, text.indexOf("9 0 obj"), text.indexOf("xref"));
  }

  private String refusal(byte[] content) throws IOException {
    return RawDocx.refusal(folder, "a.pdf", content);
  }
}
