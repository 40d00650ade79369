package vn.hoso.foldercheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoso.folder.Finding;
import vn.hoso.folder.Nearest;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.Procedure;
import vn.hoso.rule.ItemOutcome;
import vn.hoso.rule.Part;
import vn.hoso.rule.ProcedureLink;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.shared.Text;

/** Whether what a link goes on from, and what it hands on, is there. */
final class LinkCheck {

  private final Procedure procedure;
  private final Map<String, FormSchema> forms;
  private final Names names;
  private final List<Finding> findings = new ArrayList<>();

  private LinkCheck(Procedure procedure, Map<String, FormSchema> forms, Names names) {
    this.procedure = procedure;
    this.forms = forms;
    this.names = names;
  }

  static List<Finding> findings(Procedure procedure, Map<String, FormSchema> forms, Names names) {
    LinkCheck check = new LinkCheck(procedure, forms, names);
    procedure.links().forEach(check::link);
    return List.copyOf(check.findings);
  }

  private void link(ProcedureLink link) {
    Set<String> outcomes =
        forms.values().stream()
            .flatMap(form -> form.choices(FormSchema.OUTCOME).stream())
            .collect(Collectors.toSet());
    link.outcomes().forEach(each -> known(link, "kết quả", "outcome", each, outcomes));
    known(link, "bộ phận", "part", link.by(), procedure.parts().stream().map(Part::name).toList());
    List<String> papers = procedure.documents().stream().map(RequiredDocument::code).toList();
    link.papers().forEach(each -> known(link, "giấy tờ", "paper", each, papers));
    link.items()
        .forEach(
            each ->
                known(
                    link,
                    "kết quả của mục",
                    "outcome of items",
                    each,
                    procedure.items().outcomes().stream().map(ItemOutcome::name).toList()));
    if (link.onDay() && link.fact() == null) {
      add(
          link,
          "onDay cần fact: ngày nào phải đã đến.",
          "onDay needs fact: the day that must have come.");
    }
    if (link.fact() != null) {
      day(link, link.fact());
    }
    link.facts().values().forEach(here -> day(link, here));
    if (link.automatic() && link.outcomes().isEmpty() && link.fact() == null) {
      add(
          link,
          "Hồ sơ tự lập thì phải nêu kết quả (outcomes) hoặc ngày (fact) làm căn cứ.",
          "What is opened by itself must name the outcomes, or the fact, it goes on from.");
    }
    if (procedure.items().many() && link.subject()) {
      add(
          link,
          "Hồ sơ này có nhiều người nên không chuyển được một người; hãy ghi subject: false.",
          "This dossier is about several: write subject: false.");
    }
  }

  private void day(ProcedureLink link, String name) {
    names.day(name, ProcedureFolder.DESCRIPTION, element(link)).ifPresent(findings::add);
  }

  private void known(
      ProcedureLink link, String vi, String en, String name, Collection<String> known) {
    if (!known.contains(name)) {
      Text mend = Nearest.mend(name, known);
      add(
          link,
          "Không có %s “%s”. %s".formatted(vi, name, mend.vi()),
          "There is no %s \"%s\". %s".formatted(en, name, mend.en()));
    }
  }

  private static String element(ProcedureLink link) {
    return "links." + link.name();
  }

  private void add(ProcedureLink link, String vi, String en) {
    findings.add(new Finding(ProcedureFolder.DESCRIPTION, element(link), vi, en));
  }
}
