package vn.hoso.filelook;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What documents of Word are made of, as Word, WPS, LibreOffice and the libraries of Office write
 * them. Whatever else lies in one was put there by somebody.
 */
final class DocxKinds {

  private static final String OFFICE = "application/vnd\\.openxmlformats-officedocument\\.";

  /** Content types, in small letters. */
  private static final Pattern TYPES =
      Pattern.compile(
          OFFICE
              + "(?:wordprocessingml\\.(?:document\\.(?:main|glossary)|styles|settings|websettings"
              + "|fonttable|numbering|footnotes|endnotes|header|footer|people"
              + "|comments(?:extended|ids|extensible)?)\\+xml"
              + "|wordprocessingml\\.printersettings"
              + "|theme\\+xml|themeoverride\\+xml|vmldrawing|obfuscatedfont"
              + "|(?:extended-|custom-|customxml)properties\\+xml"
              + "|drawingml\\.(?:chart|chartshapes|diagram(?:data|layout|style|colors))\\+xml)"
              + "|application/vnd\\.openxmlformats-package\\."
              + "(?:relationships\\+xml|core-properties\\+xml"
              + "|digital-signature-(?:origin|certificate|xmlsignature\\+xml))"
              + "|application/vnd\\.ms-word\\.styleswitheffects\\+xml"
              + "|application/vnd\\.ms-office\\.(?:classificationlabels|documenttasks|intelligence2?"
              + "|chartstyle|chartcolorstyle|chartex|drawingml\\.diagramdrawing)\\+xml"
              + "|application/xml|text/xml|application/inkml\\+xml|application/x-font-(?:ttf|otf)"
              + "|image/(?:png|jpe?g|pjpeg|gif|bmp|x-ms-bmp|x-bmp|(?:x-)?emf|(?:x-)?wmf|tiff?"
              + "|svg\\+xml|vnd\\.ms-photo)");

  /** The last words of types of relationships, in small letters. */
  private static final Set<String> LINKS =
      Set.of(
          "officedocument",
          "core-properties",
          "extended-properties",
          "custom-properties",
          "thumbnail",
          "origin",
          "signature",
          "certificate",
          "classificationlabels",
          "styles",
          "styleswitheffects",
          "settings",
          "websettings",
          "fonttable",
          "font",
          "theme",
          "themeoverride",
          "numbering",
          "footnotes",
          "endnotes",
          "comments",
          "commentsextended",
          "commentsids",
          "commentsextensible",
          "people",
          "documenttasks",
          "intelligence",
          "intelligence2",
          "header",
          "footer",
          "image",
          "hdphoto",
          "hyperlink",
          "customxml",
          "customxmlprops",
          "glossarydocument",
          "printersettings",
          "vmldrawing",
          "chart",
          "chartex",
          "chartstyle",
          "chartcolorstyle",
          "chartusershapes",
          "diagramdata",
          "diagramlayout",
          "diagramquickstyle",
          "diagramcolors",
          "diagramdrawing",
          "attachedtemplate");

  private static final Pattern NAME =
      Pattern.compile(
          "(?:[\\p{L}\\p{M}\\p{N}_\\-.~()+,!@&'=;$ ]+/)*[\\p{L}\\p{M}\\p{N}_\\-.~()+,!@&'=;$ ]+");

  private static final Pattern EXTENSION =
      Pattern.compile(
          "(?i).*\\.(?:xml|rels|vml|png|jpe?g|jpe|jfif|gif|bmp|dib|emf|wmf|tiff?|svg|wdp|odttf|ttf|otf|bin"
              + "|sigs|cer|psmdcp|tmp)");

  private DocxKinds() {}

  /** Only what a name may be everywhere, and leads nowhere but into the package. */
  static boolean named(String part) {
    return part.equals(DocxParts.TYPES)
        || NAME.matcher(part).matches()
            && EXTENSION.matcher(part).matches()
            && !Pattern.compile("(?:^|/)[. ]*(?:/|$)").matcher(part).find();
  }

  static boolean typed(String type) {
    return TYPES.matcher(type).matches();
  }

  static boolean linked(String kind) {
    return LINKS.contains(kind);
  }

  /** Whether a part is read as text with marks. */
  static boolean xml(String part, String type) {
    String name = part.toLowerCase(Locale.ROOT);
    return type.endsWith("xml")
        || type.endsWith("vmldrawing")
        || name.endsWith(".xml")
        || name.endsWith(".rels")
        || name.endsWith(".vml")
        || name.endsWith(".svg");
  }
}
