package vn.hoso.backup;

import vn.hoso.database.StartRefused;

/** A backup or a restore that is not carried out, with what to do instead. */
final class BackupRefused extends StartRefused {

  private BackupRefused(String description, String action) {
    super(description, action);
  }

  static BackupRefused noBackup() {
    return new BackupRefused(
        "The file is no backup of HoSo, or of another kind.", "Name a file that HoSo made.");
  }

  static BackupRefused noFile(String file) {
    return new BackupRefused(
        "There is no file " + file + " that this user may read.",
        "Name a backup, and look whose it is.");
  }

  static BackupRefused noPlace(String folder) {
    return new BackupRefused(
        "The folder " + folder + " is not there, or this user may not write into it.",
        "Make it, and give it to the user who runs the backup, readable for no one else.");
  }

  static BackupRefused cut() {
    return new BackupRefused(
        "The backup is not whole: its end is missing.", "Take another copy of it.");
  }

  static BackupRefused changed(String entry) {
    return new BackupRefused(
        "The backup is not what was written: " + entry + " has changed.",
        "Take another copy of it.");
  }

  static BackupRefused without(String table) {
    return new BackupRefused(
        "The backup is not what was written: the table " + table + " is not in it.",
        "Take another copy of it.");
  }

  static BackupRefused otherRelease(String missing) {
    return new BackupRefused(
        "The backup was made by another release of HoSo (migration " + missing + ").",
        "Restore it with the very jar that made it, then start the newer one on it.");
  }

  static BackupRefused notEmpty(String what) {
    return new BackupRefused(
        "Nothing is restored over what is there: " + what + ".",
        "Name an empty database and an empty home. What a restore has left that was broken off"
            + " before is in the way too: nobody works on it, empty it.");
  }

  static BackupRefused exists(String file) {
    return new BackupRefused(
        "There is a file " + file + " already.",
        "Name another one; backups are never written over.");
  }

  static BackupRefused notWhole(String what) {
    return new BackupRefused(
        "The restored data are not whole: " + what + ".",
        "Do not work on them. The page of the histories tells what was found; try an older backup.");
  }
}
