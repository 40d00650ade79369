package vn.hoso.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.hoso.bpmn.Xml;
import vn.hoso.folderintake.Folders;

/** What is kept leaves no trace in a drawing, and the rest stays one that can be drawn. */
class KeptShapesTest {

  private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
  private static final byte[] ADMISSION = Folders.admission().required("process.bpmn");

  @Test
  void a_drawing_that_keeps_nothing_stays_as_it_is() {
    assertThat(KeptShapes.without(ADMISSION, Set.of())).isSameAs(ADMISSION);
  }

  @Test
  void a_step_that_is_kept_is_left_out_with_its_lines_and_whatever_hangs_on_it() {
    byte[] left = KeptShapes.without(ADMISSION, Set.of("receiveDossier", "decideDossier"));
    assertThat(new String(left, StandardCharsets.UTF_8))
        .doesNotContain("=\"receiveDossier\"", "=\"decideDossier\"");
    Document drawing = Xml.parse(left, "process.bpmn");
    Set<String> there = ids(drawing);
    Stream.of("sourceRef", "targetRef", "attachedToRef")
        .forEach(end -> assertThat(there).as(end).containsAll(attributes(drawing, Xml.BPMN, end)));
    assertThat(there).containsAll(attributes(drawing, DI, "bpmnElement"));
    assertThat(there).containsAll(texts(drawing, "incoming", "outgoing", "flowNodeRef"));
  }

  @Test
  void what_led_to_it_leads_on_to_what_lies_behind_it() {
    String before = next(Xml.parse(ADMISSION, "process.bpmn"), "receiveDossier");
    Document drawing =
        Xml.parse(KeptShapes.without(ADMISSION, Set.of("receiveDossier")), "process.bpmn");
    assertThat(flows(drawing).filter(flow -> flow.getAttribute("targetRef").equals(before)))
        .isNotEmpty()
        .allSatisfy(flow -> assertThat(flow.getAttribute("sourceRef")).isNotBlank());
  }

  private static String next(Document drawing, String step) {
    return flows(drawing)
        .filter(flow -> flow.getAttribute("sourceRef").equals(step))
        .findFirst()
        .orElseThrow()
        .getAttribute("targetRef");
  }

  private static Stream<Element> flows(Document drawing) {
    return Xml.all(drawing, Xml.BPMN, "sequenceFlow");
  }

  private static Set<String> ids(Document drawing) {
    return Xml.all(drawing, "*", "*")
        .map(each -> each.getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .collect(Collectors.toSet());
  }

  private static List<String> attributes(Document drawing, String namespace, String name) {
    return Xml.all(drawing, namespace, "*")
        .map(each -> each.getAttribute(name))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static List<String> texts(Document drawing, String... names) {
    return Stream.of(names)
        .flatMap(name -> Xml.all(drawing, Xml.BPMN, name))
        .map(each -> each.getTextContent().strip())
        .toList();
  }
}
