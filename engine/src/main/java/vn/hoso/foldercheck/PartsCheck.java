package vn.hoso.foldercheck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoso.folder.Finding;
import vn.hoso.folder.Nearest;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.rule.Part;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.Text;

/** Whether the parts of a folder make a way: one body opens, each name means one thing. */
final class PartsCheck {

  private final Procedure procedure;
  private final List<Finding> findings = new ArrayList<>();

  private PartsCheck(Procedure procedure) {
    this.procedure = procedure;
  }

  static List<Finding> findings(Procedure procedure) {
    PartsCheck check = new PartsCheck(procedure);
    check.opener();
    check.used();
    check.followed();
    check.promised();
    return List.copyOf(check.findings);
  }

  private void opener() {
    long openers =
        procedure.parts().stream().filter(part -> part.capacity() == PartCapacity.OPENER).count();
    if (openers != 1) {
      add(
          "parts",
          "Phải có đúng một bộ phận với capacity OPENER (nơi lập hồ sơ), ở đây có " + openers + ".",
          "Exactly one part has the capacity OPENER; here " + openers + " have.");
    }
  }

  /** A part no step and no right asks for was renamed on one side only. */
  private void used() {
    Set<String> named = new HashSet<>();
    procedure.steps().forEach(step -> named.add(step.part()));
    procedure.conditions().stream()
        .filter(fact -> fact.follows() != null)
        .forEach(
            fact ->
                fact.follows().facts().forEach(each -> named.add(each.toUpperCase(Locale.ROOT))));
    procedure.parts().stream()
        .filter(part -> part.capacity() == PartCapacity.ENDORSER && !part.optional())
        .filter(part -> !named.contains(part.name()))
        .forEach(
            part ->
                add(
                    part.name(),
                    "Không bước nào do bộ phận này làm; bỏ đi hoặc ghi optional: true.",
                    "No step lies with this part; leave it out or say optional: true."));
  }

  private void followed() {
    Set<String> columns = new HashSet<>();
    procedure.parts().stream()
        .map(part -> part.anchor().answer())
        .filter(answer -> answer != null)
        .forEach(columns::add);
    procedure.conditions().stream()
        .filter(fact -> fact.follows() != null)
        .filter(fact -> fact.follows().facts().stream().anyMatch(columns::contains))
        .forEach(
            fact ->
                add(
                    fact.name(),
                    "“follows” phải là bộ phận (chữ thường) hoặc cột có/không của bảng thẩm quyền.",
                    "“follows” names a part (in small letters) or a yes/no column of the table."));
  }

  /** A promise is one limit of the whole, of one office. */
  private void promised() {
    Set<String> limits =
        procedure.limits().stream().map(ProcedureLimit::name).collect(Collectors.toSet());
    Set<String> promised = new HashSet<>();
    for (Part part : procedure.parts()) {
      if (part.promise() != null) {
        promise(part, limits, promised);
      }
    }
    if (promised.isEmpty() || procedure.limit(ProcedureLimit.PROMISE).isEmpty()) {
      return;
    }
    boolean left =
        procedure.parts().stream()
            .anyMatch(part -> part.capacity() == PartCapacity.INTAKE && part.promise() == null);
    if (!left && !promised.contains(ProcedureLimit.PROMISE)) {
      add(
          "parts",
          "Thời hạn promise là lời hẹn chung của bộ phận tiếp nhận, nhưng bộ phận ấy đã có “promise” riêng;"
              + " hãy bỏ limit.promise.* hoặc bỏ “promise” riêng.",
          "The limit promise is the general one of the intake part, which promises another of its own;"
              + " take limit.promise.* away or its own “promise”.");
    }
  }

  private void promise(Part part, Set<String> limits, Set<String> promised) {
    String name = part.promise();
    if (!limits.contains(name)) {
      Text mend = Nearest.mend(name, limits);
      add(
          part.name(),
          "“promise” nêu " + name + ", nhưng mô hình không có limit." + name + ".*. " + mend.vi(),
          "“promise” names " + name + ", and the model has no limit." + name + ".*. " + mend.en());
    } else if (!promised.add(name)) {
      add(
          part.name(),
          "Thời hạn " + name + " đã do bộ phận khác hẹn; mỗi bộ phận hẹn một thời hạn riêng.",
          "The limit " + name + " is promised by another part; each promises one of its own.");
    }
  }

  private void add(String element, String vi, String en) {
    findings.add(new Finding(ProcedureFolder.DESCRIPTION, element, vi, en));
  }
}
