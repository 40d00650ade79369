package vn.hoso;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts HoSo, or checks a folder with it. */
@SpringBootApplication
public class HosoApplication {

  public static void main(String[] args) {
    if (FolderCheckRun.isAsked(args)) {
      System.exit(FolderCheckRun.run(args));
    }
    SpringApplication.run(HosoApplication.class, args);
  }
}
