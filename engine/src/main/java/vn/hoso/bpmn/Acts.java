package vn.hoso.bpmn;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Document;

/** The acts of a model, as its tasks name them. */
public final class Acts {

  /** The decision is taken. */
  public static final String DECIDE = "decide";

  private Acts() {}

  /** The act of each task that has one, by the task's id. */
  public static Map<String, String> of(Document model) {
    Map<String, String> acts = new HashMap<>();
    Xml.all(model, Xml.BPMN, Xml.ANY)
        .filter(each -> each.hasAttributeNS(Xml.CAMUNDA, "delegateExpression"))
        .forEach(
            each ->
                acts.put(
                    each.getAttribute("id"),
                    each.getAttributeNS(Xml.CAMUNDA, "delegateExpression")
                        .replaceAll("[${}]", "")));
    return acts;
  }
}
