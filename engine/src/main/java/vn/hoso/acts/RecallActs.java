package vn.hoso.acts;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.form.FormSchema;
import vn.hoso.process.Act;
import vn.hoso.process.ActContext;

/** Takes back what was sent on by mistake. */
@Configuration(proxyBeanMethods = false)
class RecallActs {

  private final DossierChanges changes;

  RecallActs(DossierChanges changes) {
    this.changes = changes;
  }

  /** Thu hồi: what was done stays done; the step that sent it on begins anew. */
  @Bean
  Act recall() {
    return this::recall;
  }

  private void recall(ActContext context) {
    var dossier = changes.locked(context.dossierId());
    dossier.recalled();
    context.set(FormSchema.RETURN_TO, context.step().stepId());
    changes.tell(
        dossier,
        DossierEventKind.WorkRecalled,
        context.by(),
        context.step(),
        null,
        Map.of("step", context.step().stepName()));
  }
}
