package vn.hoso.filelook;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * Drawings of the web are pages: taken are those that hold nothing but lines, words and pictures
 * within themselves.
 */
final class DocxDrawing {

  private static final String SPACE = "http://www.w3.org/2000/svg";
  private static final String LINKS = "http://www.w3.org/1999/xlink";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** Of programs that draw, for themselves alone: nobody else reads what they wrote. */
  private static final Pattern NOTES =
      Pattern.compile(
          "http://www\\.inkscape\\.org/namespaces/inkscape"
              + "|http://(?:inkscape\\.sourceforge\\.net/DTD|sodipodi\\.sourceforge\\.net/DTD)/.*"
              + "|http://www\\.w3\\.org/1999/02/22-rdf-syntax-ns#"
              + "|http://(?:web\\.resource\\.org/cc|creativecommons\\.org/ns#|purl\\.org/dc/).*"
              + "|http://schemas\\.microsoft\\.com/visio/.*|http://www\\.serif\\.com/"
              + "|http://www\\.bohemiancoding\\.com/sketch/ns");

  private static final Set<String> ELEMENTS =
      words(
          "svg g defs symbol use switch title desc metadata style path rect circle ellipse line"
              + " polyline polygon text tspan textPath clipPath mask marker pattern linearGradient"
              + " radialGradient stop image filter feBlend feColorMatrix feComponentTransfer"
              + " feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight"
              + " feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge"
              + " feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight"
              + " feTile feTurbulence");

  private static final Set<String> ATTRIBUTES =
      words(
          "id class style lang version zoomAndPan contentStyleType contentScriptType baseProfile viewBox preserveAspectRatio width height x y x1"
              + " y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points pathLength transform"
              + " gradientTransform gradientUnits patternTransform patternUnits"
              + " patternContentUnits spreadMethod offset rotate textLength lengthAdjust"
              + " startOffset method spacing side clipPathUnits maskUnits maskContentUnits"
              + " markerUnits markerWidth markerHeight refX refY orient filterUnits primitiveUnits"
              + " filterRes requiredExtensions requiredFeatures systemLanguage role focusable type"
              + " media enable-background"
              + " in in2 result mode values operator k1 k2 k3 k4 order kernelMatrix divisor bias"
              + " targetX targetY edgeMode kernelUnitLength preserveAlpha surfaceScale"
              + " diffuseConstant specularConstant specularExponent limitingConeAngle scale"
              + " xChannelSelector yChannelSelector azimuth elevation pointsAtX pointsAtY pointsAtZ"
              + " z stdDeviation radius baseFrequency numOctaves seed stitchTiles tableValues slope"
              + " intercept amplitude exponent"
              + " alignment-baseline baseline-shift clip clip-path clip-rule color"
              + " color-interpolation color-interpolation-filters color-profile color-rendering"
              + " direction display dominant-baseline fill fill-opacity fill-rule filter flood-color"
              + " flood-opacity font font-family font-size font-size-adjust font-stretch font-style"
              + " font-variant font-weight font-kerning glyph-orientation-horizontal"
              + " glyph-orientation-vertical image-rendering isolation kerning letter-spacing"
              + " lighting-color marker marker-start marker-mid marker-end mask mask-type"
              + " mix-blend-mode opacity overflow paint-order pointer-events shape-rendering"
              + " solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray"
              + " stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit"
              + " stroke-opacity stroke-width text-align text-anchor text-decoration"
              + " text-rendering text-transform transform-origin unicode-bidi vector-effect"
              + " visibility white-space word-spacing writing-mode");

  private static final Set<String> OF_LINKS = words("type show actuate title role");
  private static final Pattern NAMES = Pattern.compile("(?:id|class|(?:data|aria)-[\\w.-]*)");
  private static final Pattern WITHIN =
      Pattern.compile("(?s)\\s*|\\s*#.*|\\s*data:image/(?:png|jpe?g|gif)[;,].*");
  private static final Pattern FUNCTION = Pattern.compile("([\\w-]*)\\s*\\((\\s*[\"']?\\s*#)?");
  private static final Set<String> FUNCTIONS =
      words(
          "var rgb rgba hsl hsla matrix translate translatex translatey scale scalex scaley rotate"
              + " skewx skewy calc not nth-child rect media and");

  /** Names are written otherwise, or more is taken in. */
  private static final Pattern STRANGE =
      Pattern.compile("@(?!media\\b)|\\\\|(?i)javascript|expression");

  private static final int MOST_STYLE = 64 * 1024;

  private final boolean whole;
  private StringBuilder style;

  /**
   * @param whole where the part is a drawing; elsewhere elements of drawings alone are looked at
   */
  DocxDrawing(boolean whole) {
    this.whole = whole;
  }

  private static Set<String> words(String listed) {
    return Set.of(listed.split(" "));
  }

  void begin(XMLStreamReader xml) {
    String space = DocxSpace.of(xml);
    boolean drawn = space.equals(SPACE) || whole && space.isEmpty();
    require(style == null);
    if (!whole && !drawn) {
      return;
    }
    require(drawn ? ELEMENTS.contains(xml.getLocalName()) : noted(space));
    if (drawn) {
      for (int n = 0; n < xml.getAttributeCount(); n++) {
        attribute(DocxSpace.of(xml, n), xml.getAttributeLocalName(n), xml.getAttributeValue(n));
      }
    }
    if (drawn && xml.getLocalName().equals("style")) {
      style = new StringBuilder();
    }
  }

  private static boolean noted(String space) {
    return NOTES.matcher(space).matches();
  }

  private static void attribute(String space, String name, String value) {
    if (name.equals("href") && (space.isEmpty() || space.equals(LINKS))) {
      require(WITHIN.matcher(value).matches());
    } else if (space.equals(LINKS)) {
      require(OF_LINKS.contains(name));
    } else if (space.equals(XML)) {
      require(!name.equals("base"));
    } else if (!space.isEmpty()) {
      require(noted(space));
    } else if (!NAMES.matcher(name).matches()) {
      require(ATTRIBUTES.contains(name));
      requireStill(value);
    }
  }

  void text(String characters) {
    if (style != null) {
      require(style.length() + characters.length() <= MOST_STYLE);
      style.append(characters);
    }
  }

  void end() {
    if (style != null) {
      requireStill(style.toString());
      style = null;
    }
  }

  /** Dressed by itself alone. */
  private static void requireStill(String dress) {
    require(!STRANGE.matcher(dress).find());
    Matcher function = FUNCTION.matcher(dress);
    while (function.find()) {
      String name = function.group(1).toLowerCase(Locale.ROOT);
      require(name.equals("url") ? function.group(2) != null : FUNCTIONS.contains(name));
    }
  }

  private static void require(boolean harmless) {
    if (!harmless) {
      throw Refused.because(UnsafeReason.REMOTE);
    }
  }
}
