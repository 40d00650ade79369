package vn.hoso.document;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.SecrecyLevel;
import vn.hoso.shared.Text;

/**
 * One dossier with one writer, one reader and one required document; everybody else sees nothing.
 */
final class GuardedDossier implements DossierAccess {

  static final String REQUIREMENT = "1-KNĐ";
  static final String RECORD_ONLY = "TTLL-97";

  final UUID id = UUID.randomUUID();
  final CurrentUser writer = user("Lò Thị Viết");
  final CurrentUser reader = user("Vàng A Đọc");
  final CurrentUser stranger = user("Hoàng Người Lạ");
  boolean closed;
  Set<String> keptFromAll = Set.of();
  boolean holdsStep = true;

  @Override
  public void requireReadable(CurrentUser by, UUID dossierId) {
    if (!dossierId.equals(id) || Objects.equals(by, stranger)) {
      throw new Refusal(HttpStatus.NOT_FOUND, "");
    }
  }

  @Override
  public boolean reads(CurrentUser by, UUID dossierId, String requirementCode) {
    return !keptFromAll.contains(requirementCode);
  }

  @Override
  public void requireReads(CurrentUser by, UUID dossierId, String requirementCode) {}

  @Override
  public void requireWritable(CurrentUser by, UUID dossierId) {
    requireReadable(by, dossierId);
    if (by.equals(reader)) {
      throw new Refusal(HttpStatus.FORBIDDEN, "");
    }
    if (closed) {
      throw new Refusal(HttpStatus.CONFLICT, "");
    }
  }

  @Override
  public void requireOpenRow(UUID dossierId, String requirementCode) {}

  @Override
  public void requireVerifiable(CurrentUser by, UUID dossierId) {
    requireWritable(by, dossierId);
    if (!holdsStep) {
      throw new Refusal(HttpStatus.FORBIDDEN, "");
    }
  }

  @Override
  public void requireRegistrar(CurrentUser by, UUID dossierId) {
    requireReadable(by, dossierId);
  }

  @Override
  public PaperType paperType(UUID dossierId, String requirementCode) {
    return switch (requirementCode) {
      case REQUIREMENT, "2-KNĐ", "3-KNĐ" ->
          new PaperType(requirementCode, SecrecyLevel.CONFIDENTIAL, false);
      case RECORD_ONLY -> new PaperType(requirementCode, SecrecyLevel.SECRET, true);
      default -> throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "requirementCode");
    };
  }

  @Override
  public Text paperName(UUID dossierId, String requirementCode) {
    return new Text("Giấy " + requirementCode, "Paper " + requirementCode);
  }

  @Override
  public DossierLabel label(UUID dossierId) {
    return new DossierLabel("Đỗ Bích My", "38168053000001-261005-0001");
  }

  private static CurrentUser user(String name) {
    return new CurrentUser(UUID.randomUUID(), name, List.of());
  }

  static final class Refusal extends Problem {
    Refusal(HttpStatus status, String field) {
      super(
          "GUARD-" + status.value(),
          status.value(),
          new Text("Không được.", "No."),
          field.isEmpty()
              ? List.of()
              : List.of(new FieldError(field, "unknown", "Không có.", "Unknown.")));
    }
  }

  @Override
  public Set<UUID> changes(CurrentUser by, UUID dossierId, Set<UUID> bringers) {
    return bringers;
  }
}
