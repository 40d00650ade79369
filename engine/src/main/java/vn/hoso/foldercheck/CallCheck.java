package vn.hoso.foldercheck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import vn.hoso.bpmn.ProcessCalls;
import vn.hoso.bpmn.Xml;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;

/**
 * Whether a model and the shared processes it calls can be one procedure: a step is known by its id
 * alone, so no id stands in two of them, each is called once by one name and calls nothing itself.
 */
final class CallCheck {

  private final List<Finding> findings = new ArrayList<>();

  private CallCheck() {}

  /**
   * @param models the procedure's own first, then one for each of its calls
   */
  static List<Finding> findings(List<Document> models) {
    CallCheck check = new CallCheck();
    check.ids(models);
    List<ProcessCalls.Call> calls = check.calls(models.get(0));
    for (int at = 0; at < calls.size(); at++) {
      check.called(calls.get(at), models.get(at + 1));
    }
    return List.copyOf(check.findings);
  }

  private void ids(List<Document> models) {
    Set<String> seen = new HashSet<>();
    models.stream()
        .flatMap(model -> Xml.all(model, Xml.BPMN, Xml.ANY))
        .map(element -> element.getAttribute("id"))
        .filter(id -> !id.isEmpty() && !seen.add(id))
        .forEach(
            id -> add(id, "Mã phần tử có trong hai tệp.", "The id stands in two of the models."));
  }

  private List<ProcessCalls.Call> calls(Document model) {
    List<ProcessCalls.Call> calls = ProcessCalls.of(model);
    Set<String> called = new HashSet<>();
    calls.stream()
        .filter(call -> !called.add(call.process()))
        .forEach(
            call ->
                add(
                    call.activity(),
                    "Quy trình dùng chung %s đã được gọi ở chỗ khác; lần gọi thêm phải có tên riêng, ví dụ calledElement=\"%s_thongbao\"."
                        .formatted(call.process(), call.shared()),
                    "The shared process %s is called elsewhere too; a further call needs a name of its own, such as calledElement=\"%s_notice\"."
                        .formatted(call.process(), call.shared())));
    return calls;
  }

  private void called(ProcessCalls.Call call, Document called) {
    ProcessCalls.of(called)
        .forEach(
            further ->
                add(
                    further.activity(),
                    "Quy trình dùng chung không được gọi quy trình khác.",
                    "A shared process may call no other."));
    List<String> processes =
        Xml.all(called, Xml.BPMN, "process").map(each -> each.getAttribute("id")).toList();
    if (!processes.equals(List.of(call.process()))) {
      add(
          call.activity(),
          "Tệp " + call.file() + " phải chứa đúng quy trình " + call.process() + ".",
          "The file " + call.file() + " must hold the process " + call.process() + " alone.");
    }
    if (Xml.all(called, Xml.BPMN, "message").findAny().isPresent()) {
      add(
          call.activity(),
          "Quy trình dùng chung không nhận thông điệp.",
          "A shared process takes no message.");
    }
  }

  private void add(String element, String vi, String en) {
    findings.add(new Finding(ProcedureFolder.PROCESS, element, vi, en));
  }
}
