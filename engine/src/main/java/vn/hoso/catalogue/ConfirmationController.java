package vn.hoso.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.catalogue.ConfirmationsView.ConfirmationCount;
import vn.hoso.organisation.CurrentUser;

@RestController
class ConfirmationController {

  record WithdrawConfirmationRequest(@Nullable String reason) {}

  private final Confirmations confirmations;

  ConfirmationController(Confirmations confirmations) {
    this.confirmations = confirmations;
  }

  @GetMapping("/api/procedure-confirmations")
  List<ConfirmationCount> counts(CurrentUser by) {
    return confirmations.counts(by);
  }

  @GetMapping("/api/procedures/{slug}/confirmations")
  ConfirmationsView view(CurrentUser by, @PathVariable String slug, Locale locale) {
    return confirmations.view(by, slug, locale);
  }

  @PostMapping("/api/procedures/{slug}/confirmations")
  ConfirmationsView confirm(
      CurrentUser by,
      @PathVariable String slug,
      @RequestBody ConfirmRequest request,
      Locale locale) {
    confirmations.confirm(by, slug, request);
    return confirmations.view(by, slug, locale);
  }

  @PostMapping("/api/procedure-confirmations/{id}/withdraw")
  ConfirmationsView withdraw(
      CurrentUser by,
      @PathVariable UUID id,
      @RequestBody WithdrawConfirmationRequest request,
      Locale locale) {
    String slug = confirmations.withdraw(by, id, request.reason());
    return confirmations.view(by, slug, locale);
  }
}
