package vn.hoso.bpmn;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Which shared processes a model calls. */
public final class ProcessCalls {

  /** Between the name of a shared process and that of a further call of it. */
  static final String NAME = "_";

  /**
   * @param activity id of the call activity
   * @param process id of the called process; its model lies in the folder as {@link #file}
   */
  public record Call(String activity, String process) {

    public String file() {
      return process + ".bpmn";
    }

    /** Name of the shared process: {@code signing} of {@code signing_notice}. */
    public String shared() {
      return process.split(NAME, 2)[0];
    }

    /** Name of a further call of it: {@code notice}; empty for the plain one. */
    public String name() {
      return process.substring(Math.min(process.length(), shared().length() + NAME.length()));
    }
  }

  private ProcessCalls() {}

  /** In the order of the file. */
  public static List<Call> of(Document bpmn) {
    return Xml.all(bpmn, Xml.BPMN, "callActivity").map(ProcessCalls::call).toList();
  }

  public static Call call(Element activity) {
    return new Call(activity.getAttribute("id"), activity.getAttribute("calledElement"));
  }
}
