package vn.hoso.file;

import java.awt.AWTError;
import java.awt.HeadlessException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One page drawn small, to learn whether it shows what stands on it. */
final class PageDrawing extends PDFRenderer {

  private static final Logger LOG = LoggerFactory.getLogger(PageDrawing.class);
  private static final float DRAWN = 200;
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final long start = System.nanoTime();
  private boolean shown;
  private boolean failed;

  private PageDrawing(PDDocument pdf) {
    super(pdf);
    setSubsamplingAllowed(true);
  }

  /** Whether the page draws something, or at least nothing on it is broken. */
  static boolean shows(PDDocument pdf, int index) {
    PageDrawing drawing = new PageDrawing(pdf);
    try {
      PDRectangle box = pdf.getPage(index).getCropBox();
      float side = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
      drawing.renderImage(index, Math.min(1, DRAWN / side));
    } catch (LinkageError | AWTError | HeadlessException noGraphics) {
      LOG.warn("FILE-002 pages cannot be drawn here: {}", noGraphics.getClass().getName());
      return true;
    } catch (TooSlow drawsOn) {
      return true;
    } catch (FileProblem giant) {
      throw giant;
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      drawing.failed = true;
    }
    return drawing.shown || !drawing.failed && !unpacksToNothing(pdf.getPage(index));
  }

  /** Text that was packed and gives nothing is damaged; the library passes over it in silence. */
  private static boolean unpacksToNothing(PDPage page) {
    try (var content = page.getContents()) {
      return content.read() < 0;
    } catch (IOException broken) {
      return true;
    }
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new Drawer(parameters);
  }

  /** It draws and draws: it can be read. */
  private static final class TooSlow extends RuntimeException {}

  private final class Drawer extends PageDrawer {

    Drawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (System.nanoTime() - start > LONGEST.toNanos()) {
        throw new TooSlow();
      }
      if (operator.getImageData() != null && operator.getImageParameters() != null) {
        PdfStreams.requireSmallInline(operator.getImageParameters(), operator.getImageData());
      }
      super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(
        Operator operator, List<COSBase> operands, IOException exception) throws IOException {
      // A kind of picture our library cannot draw is not the file's fault.
      if (exception instanceof MissingImageReaderException || ofAnUnknownKind(operands)) {
        shown = true;
      } else if (!(exception instanceof MissingOperandException)) {
        failed = true;
      }
      super.operatorException(operator, operands, exception);
    }

    /** Such pictures may leave out what our library needs before it asks for a reader. */
    private boolean ofAnUnknownKind(List<COSBase> operands) {
      COSDictionary objects =
          getResources() == null
              ? null
              : getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
      return objects != null
          && !operands.isEmpty()
          && operands.get(0) instanceof COSName name
          && objects.getDictionaryObject(name) instanceof COSStream picture
          && List.of(COSName.JPX_DECODE, COSName.JBIG2_DECODE).contains(picture.getFilters());
    }

    // Once something was shown the rest is read and not drawn.

    @Override
    public void drawImage(PDImage image) throws IOException {
      if (!shown) {
        super.drawImage(image);
        shown = true;
      }
    }

    @Override
    public void strokePath() throws IOException {
      if (!passedOver()) {
        super.strokePath();
        shown = true;
      }
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
      if (!passedOver()) {
        super.fillPath(windingRule);
        shown = true;
      }
    }

    /** A path that is not painted is dropped, or it would grow from one to the next. */
    private boolean passedOver() {
      if (shown) {
        getLinePath().reset();
      }
      return shown;
    }

    @Override
    protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
        throws IOException {
      if (!shown) {
        super.showFontGlyph(matrix, font, code, displacement);
        shown = true;
      }
    }
  }
}
