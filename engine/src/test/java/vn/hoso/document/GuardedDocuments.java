package vn.hoso.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.hoso.file.PaperFiles;
import vn.hoso.file.Sniffer;
import vn.hoso.file.TestFiles;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Beforehand;
import vn.hoso.shared.HosoClock;

/**
 * The real documents on the real database, with an empty home, a small limit and a guarded dossier.
 */
abstract class GuardedDocuments {

  static final Instant NOW = Instant.parse("2026-10-05T02:30:00Z");
  static final DataSize LIMIT = DataSize.ofKilobytes(400);

  @Autowired private DocumentRepository repository;
  @Autowired private Sniffer sniffer;
  @Autowired private PlatformTransactionManager transactions;
  @TempDir private Path home;

  final GuardedDossier dossier = new GuardedDossier();
  final List<Object> events = new ArrayList<>();
  Documents documents;

  @BeforeEach
  void guard() {
    documents = documentsOf(dossier);
  }

  final Documents documentsOf(DossierAccess access) {
    return documentsOf(access, "");
  }

  /**
   * @param declaration what makes the installation fit for files of record-only papers; empty for
   *     nothing
   */
  final Documents documentsOf(DossierAccess access, String declaration) {
    return new Documents(
        () -> access,
        repository,
        shelf(),
        files(),
        new RecordOnlyFiles(declaration),
        new PaperFileNames(() -> access, repository),
        transaction(),
        new Beforehand(transaction()));
  }

  final DocumentShelf shelf() {
    return new DocumentShelf(
        repository, events::add, () -> dossier, Clock.fixed(NOW, HosoClock.ZONE));
  }

  final TransactionTemplate transaction() {
    return new TransactionTemplate(transactions);
  }

  final PaperFiles files() {
    return TestFiles.papersIn(home, LIMIT, sniffer);
  }

  final DocumentView upload(String name, byte[] content) {
    return upload(dossier.writer, PaperDetails.none(), name, content);
  }

  final DocumentView upload(CurrentUser by, PaperDetails details, String name, byte[] content) {
    return inTransaction(() -> send(by, details, name, content, content.length));
  }

  final DocumentView send(
      CurrentUser by, PaperDetails details, String name, byte[] content, long size) {
    return documents.upload(
        by,
        dossier.id,
        GuardedDossier.REQUIREMENT,
        details,
        name,
        new ByteArrayInputStream(content),
        size);
  }

  final void remove(CurrentUser by, UUID documentId) {
    inTransaction(
        () -> {
          documents.remove(by, dossier.id, documentId);
          return null;
        });
  }

  final byte[] bytes(CurrentUser by, UUID documentId) throws IOException {
    return inTransaction(() -> documents.content(by, dossier.id, documentId))
        .file()
        .getContentAsByteArray();
  }

  final <T> T inTransaction(Supplier<T> work) {
    return transaction().execute(status -> work.get());
  }

  final List<Path> filesOnDisk() throws IOException {
    try (var paths = Files.walk(home)) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }
}
