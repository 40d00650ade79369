package vn.hoso.filelook;

import java.awt.AWTError;
import java.awt.Color;
import java.awt.HeadlessException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** One page drawn small, to learn whether it shows what stands on it. */
final class PageDrawing extends PDFRenderer {

  private static final float DRAWN = 200;
  private static final Duration LONGEST = Duration.ofSeconds(5);

  /** Some colours are computed when they are chosen. */
  private static final Set<String> COLOURS =
      Set.of("CS", "cs", "SC", "sc", "SCN", "scn", "G", "g", "RG", "rg", "K", "k");

  /** What the machine lacks; it lacks it for every file. */
  private static volatile String hindrance = "";

  private final long start = System.nanoTime();
  private boolean shown;
  private boolean failed;

  private PageDrawing(PDDocument pdf) {
    super(pdf);
    setSubsamplingAllowed(true);
  }

  static String hindrance() {
    return hindrance;
  }

  /** Whether the page draws something, or at least nothing on it is broken. */
  static boolean shows(PDDocument pdf, int index) {
    PageDrawing drawing = new PageDrawing(pdf);
    try {
      PDRectangle box = pdf.getPage(index).getCropBox();
      float side = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
      drawing.renderImage(index, Math.min(1, DRAWN / side));
    } catch (LinkageError | AWTError | HeadlessException noGraphics) {
      hindrance = noGraphics.getClass().getName();
      return true;
    } catch (TooSlow drawsOn) {
      return true;
    } catch (Refused giant) {
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
      if (System.nanoTime() - start > LONGEST.toNanos() || Thread.interrupted()) {
        throw new TooSlow();
      }
      if (COLOURS.contains(operator.getName())) {
        return;
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

    // That something is drawn is enough to know. Nothing is painted: patterns, functions, masks and
    // meshes of some bytes are computed for minutes, and nobody is asked in between.

    @Override
    public void drawImage(PDImage image) throws IOException {
      if (!shown) {
        Packed.requireWhole(image, getResources());
        shown = true;
      }
    }

    @Override
    public void strokePath() {
      painted();
    }

    @Override
    public void fillPath(int windingRule) {
      painted();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
      painted();
    }

    /** A path that is not painted is dropped, or it would grow from one to the next. */
    private void painted() {
      getLinePath().reset();
      shown = true;
    }

    @Override
    public void shadingFill(COSName shading) {
      shown = true;
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
      showForm(group);
    }

    @Override
    protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
      shown = true;
    }
  }

  /** A picture of a PDF, unpacked without being painted. */
  private static final class Packed {

    /** A sheet of A4 at 600 dots an inch is less. Larger ones count as shown. */
    private static final long MOST_UNPACKED = 40_000_000;

    private static final int DRAWN = 400;
    private static final int DEEPEST = 4;
    private static final Set<COSName> COMPUTED =
        Set.of(COSName.SEPARATION, COSName.DEVICEN, COSName.PATTERN);

    private Packed() {}

    /** One whose colours are computed dot by dot is not looked at. */
    static void requireWhole(PDImage image, PDResources page) throws IOException {
      COSDictionary told = (COSDictionary) image.getCOSObject();
      COSDictionary spaces =
          page == null ? null : page.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
      if (image.isEmpty() || large(told) || computed(told, spaces)) {
        return;
      }
      if (image.isStencil()) {
        image.getStencilImage(Color.BLACK);
      } else {
        image.getImage(null, Math.max(1, Math.max(image.getWidth(), image.getHeight()) / DRAWN));
      }
    }

    private static boolean large(COSDictionary told) {
      boolean large = dots(told) > MOST_UNPACKED;
      for (COSName mask : new COSName[] {COSName.SMASK, COSName.MASK}) {
        COSDictionary beside = told.getCOSDictionary(mask);
        large |= beside != null && dots(beside) > MOST_UNPACKED;
      }
      return large;
    }

    private static long dots(COSDictionary told) {
      return Math.max(0L, told.getInt(COSName.W, told.getInt(COSName.WIDTH, 0)))
          * Math.max(0L, told.getInt(COSName.H, told.getInt(COSName.HEIGHT, 0)));
    }

    private static boolean computed(COSDictionary told, COSDictionary spaces) {
      COSBase space = told.getDictionaryObject(COSName.CS, COSName.COLORSPACE);
      COSDictionary mask = told.getCOSDictionary(COSName.SMASK);
      boolean usual = false;
      for (String name : new String[] {"DefaultGray", "DefaultRGB", "DefaultCMYK"}) {
        usual |= spaces != null && computed(spaces.getDictionaryObject(name), null, 0);
      }
      return usual
          || computed(space, spaces, 0)
          || mask != null
              && computed(mask.getDictionaryObject(COSName.CS, COSName.COLORSPACE), spaces, 0);
    }

    private static boolean computed(COSBase space, COSDictionary spaces, int depth) {
      COSBase each = space instanceof COSObject referred ? referred.getObject() : space;
      if (each instanceof COSName name) {
        COSBase named = spaces == null ? null : spaces.getDictionaryObject(name);
        return COMPUTED.contains(name) || named != null && computed(named, null, depth + 1);
      }
      boolean computed = depth > DEEPEST;
      for (int i = 0; each instanceof COSArray parts && i < parts.size() && !computed; i++) {
        computed = computed(parts.get(i), spaces, depth + 1);
      }
      return computed;
    }
  }
}
