package vn.hoso;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts HoSo. */
@SpringBootApplication
public class HosoApplication {

  public static void main(String[] args) {
    SpringApplication.run(HosoApplication.class, args);
  }
}
