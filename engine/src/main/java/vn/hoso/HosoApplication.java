package vn.hoso;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts HoSo, checks a folder with it, writes a backup or restores one. */
@SpringBootApplication
public class HosoApplication {

  public static void main(String[] args) {
    if (FolderCheckRun.isAsked(args)) {
      System.exit(FolderCheckRun.run(args));
    }
    if (BackupRun.isAsked(args)) {
      System.exit(BackupRun.run(args));
    }
    SpringApplication.run(HosoApplication.class, args);
  }
}
