package vn.hoso.procedure;

import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.Text;

/**
 * Names that rows keep in Vietnamese, for who asks in English. A row keeps the name its own
 * revision gave, so that name leads to that revision's English; no statement is made.
 */
@Service
public class AskedNames {

  private final PublishedProcedures procedures;

  AskedNames(PublishedProcedures procedures) {
    this.procedures = procedures;
  }

  /**
   * @param kept Vietnamese; null stays null
   */
  public String step(String kept) {
    if (kept == null || !AskersLanguage.isEnglish()) {
      return kept;
    }
    return procedures.inMemory().stream()
        .flatMap(each -> each.steps().stream())
        .filter(step -> step.name().equals(kept) && step.nameEn() != null)
        .map(Step::nameEn)
        .findFirst()
        .orElse(kept);
  }

  /** What the person a dossier of that revision is about is called. */
  public String subject(UUID revisionId) {
    return AskersLanguage.say(procedures.revision(revisionId).procedure().subject());
  }

  /**
   * @param kept Vietnamese; null stays null
   */
  public String procedure(String kept) {
    if (kept == null || !AskersLanguage.isEnglish()) {
      return kept;
    }
    return procedures.inMemory().stream()
        .map(Procedure::name)
        .filter(name -> name.vi().equals(kept) && name.en() != null)
        .map(Text::en)
        .findFirst()
        .orElse(kept);
  }
}
