package vn.hoso.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings of the web in documents of Word: lines and pictures within, no pages. */
class DocxDrawingTest {

  private static final String SPACES =
      " xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
          + " xmlns:ink='http://www.inkscape.org/namespaces/inkscape'"
          + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:x='urn:x'";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<style>@import url(http://x.vn/a.css);</style>",
        "<style>rect{fill:url(http://x.vn/#a)}</style>",
        "<style>rect{fill:u\\72l(http://x.vn/#a)}</style>",
        "<style>rect{background:<![CDATA[url]]>('//x.vn/a')}</style>",
        "<style>@font-face{src:url(http://x.vn/a)}</style>",
        "<style>rect{background:image-set('http://x.vn/a' 1x)}</style>",
        "<rect style='background:url(http://x.vn/b)'/>",
        "<rect fill='url( \"http://x.vn/b\" )'/>",
        "<rect filter='URL(//x.vn/b#c)'/>",
        "<a><set attributeName='href' to='javascript:alert(1)'/></a>",
        "<image><animate attributeName='xlink:href' values='http://x.vn/x'/></image>",
        "<feImage href='#a'/>",
        "<x:a/>",
        "<rect unheard='a'/>",
        "<rect x:fill='a'/>",
        "<use xlink:href='http://x.vn/a.svg#b'/>",
        "<image href='data:image/svg+xml;base64,x'/>",
        "<g xml:base='http://x.vn/'/>",
        "<h:p xmlns:h='http://www.w3.org/1999/xhtml'/>"
      })
  void a_drawing_of_what_is_not_listed_is_refused(String drawn) throws IOException {
    assertThat(svg("<svg" + SPACES + ">" + drawn + "</svg>", "svg")).isEqualTo("remote");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml-stylesheet href='http://x.vn/a.css' type='text/css'?><svg/>",
        "<html/>",
        "<svg xmlns='urn:x'/>"
      })
  void a_drawing_is_dressed_by_nobody_else(String drawing) throws IOException {
    assertThat(svg(drawing, "svg")).isEqualTo("remote");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<defs><clipPath id='c'><rect x='0' y='0' width='9' height='9'/></clipPath></defs>"
            + "<g clip-path='url(#c)' transform='translate(-1 -2)'><path d='M0 0' fill='#F00'"
            + " fill-rule='evenodd' stroke-width='1' fill-opacity='1'/></g>",
        "<style>@media (prefers-color-scheme: dark) { path { fill: white; } }</style>",
        "<style>.MsftOfcThm_Accent1_Fill { fill:#4472C4; }</style>"
            + "<path class='MsftOfcThm_Accent1_Fill' d='M0'/>",
        "<linearGradient id='g' x1='0' y1='0' x2='1' y2='1' gradientUnits='userSpaceOnUse'>"
            + "<stop offset='0' stop-color='rgb(1,2,3)'/></linearGradient>"
            + "<circle cx='1' cy='1' r='1' style=\"fill:url('#g');stroke:none\"/>",
        "<text font-family='Times New Roman' font-size='12' xml:space='preserve'>a<tspan>b"
            + "</tspan></text><use xlink:href='#c'/>",
        "<image width='1' height='1' xlink:href='data:image/png;base64,x'"
            + " preserveAspectRatio='none'/>",
        "<metadata><rdf:RDF/></metadata><g ink:label='a (b)' data-name='Layer (1)'/>"
      })
  void a_drawing_as_offices_write_it_is_taken(String drawn) throws IOException {
    String open = "<svg viewBox='0 0 9 9' overflow='hidden' width='9' height='9' id='a'";
    assertThat(svg(open + SPACES + ">" + drawn + "</svg>", "svg")).isEqualTo("taken");
  }

  private String svg(String content, String extension) throws IOException {
    String part = "word/media/image1." + extension;
    return RawDocx.refusal(
        folder, "a.docx", RawDocx.zip(RawDocx.with(part, "image/svg+xml", content)));
  }
}
