package vn.hoso.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.mail.MailSendException;
import vn.hoso.shared.OwnerOnly;

/** Writes letters into a folder, so that a demonstration sends nothing anywhere. */
final class FolderCarrier implements Carrier {

  private final Path folder;

  FolderCarrier(Path folder) {
    this.folder = folder;
  }

  @Override
  public MailWay way() {
    return MailWay.FOLDER;
  }

  @Override
  public void carry(MimeMessage letter) {
    try {
      OwnerOnly.closed(folder);
      String name = letter.getMessageID().replaceAll("<|@.*", "");
      Path half = folder.resolve(name + ".part");
      Files.deleteIfExists(half);
      Files.createFile(half, OwnerOnly.file(folder));
      try (var out = Files.newOutputStream(half)) {
        letter.writeTo(out);
      }
      Files.move(half, folder.resolve(name + ".eml"), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UncheckedIOException | MessagingException unwritten) {
      throw new MailSendException("the folder takes no letter", unwritten);
    }
  }
}
