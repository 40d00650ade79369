package vn.hoso.mail;

/** How letters leave. */
public enum MailWay {
  /** Over the configured server. */
  SMTP,
  /** Written into a folder of this machine: the demonstration. */
  FOLDER,
  /** Not at all: nothing is configured. */
  NONE
}
