package org.parindex.access;

import java.util.Locale;
import java.util.Optional;
import org.parindex.text.Text;

/** What a caller is here for; which role may call what is declared where each route is. */
public enum Role {
    /** Everything, keys included. */
    ADMIN,
    /** Drafts and publishes packs, closes years, marks what is official; reads all. */
    POLICY,
    /** Reads all, marks what is official, proves the record. */
    AUDITOR,
    /** Another system: scores and records, reads evaluations, rankings, packs. */
    SYSTEM,
    /** One unit: scores and reads its own submissions and scorecards, reads packs. */
    UNIT;

    /** As commands and JSON write it: {@code admin}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For people. */
    public Text title() {
        return switch (this) {
            case ADMIN -> new Text("quản trị", "administrator");
            case POLICY -> new Text("cán bộ chính sách", "policy officer");
            case AUDITOR -> new Text("kiểm tra", "auditor");
            case SYSTEM -> new Text("hệ thống khác", "another system");
            case UNIT -> new Text("đơn vị", "unit");
        };
    }

    /** By its code; empty for any other word. */
    public static Optional<Role> of(String code) {
        for (Role role : values()) {
            if (role.code().equals(code)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
