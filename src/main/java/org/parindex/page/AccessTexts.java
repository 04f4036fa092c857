package org.parindex.page;

import org.parindex.text.Text;

/** The texts of signing in and of keys. */
public final class AccessTexts {
    public static final Text SIGN_IN = new Text("Đăng nhập", "Sign in");
    public static final Text SIGN_IN_HINT = new Text(
            "Dán khóa truy cập mà người quản trị đã cấp cho bạn.",
            "Paste the access key that the administrator gave you.");
    public static final Text SIGN_IN_LINK_HINT = new Text(
            "Chưa có khóa nào? Khi khởi động, dịch vụ in ra màn hình dòng lệnh một liên kết dùng một lần; hoặc tạo khóa"
                    + " bằng lệnh",
            "No key yet? When it starts, the service prints a link to use once on its terminal; or make a key by the"
                    + " command");
    public static final Text WRONG_KEY =
            new Text("Khóa sai, đã hết hạn hoặc đã bị thu hồi.", "The key is wrong, has expired or was revoked.");
    public static final Text WRONG_LINK = new Text(
            "Liên kết này đã được dùng hoặc đã hết hạn. Khởi động lại dịch vụ để có liên kết mới, hoặc dán khóa.",
            "This link was used or has expired. Start the service again for a new one, or paste a key.");
    public static final Text ACCESS_KEY = new Text("Khóa truy cập", "Access key");
    public static final Text SIGN_OUT = new Text("Đăng xuất", "Sign out");
    public static final Text BY_LINK = new Text("liên kết khởi động", "sign-in link");

    public static final Text KEYS = new Text("Khóa truy cập", "Access keys");
    public static final Text NO_KEYS = new Text("Chưa có khóa nào.", "There are no keys yet.");
    public static final Text NEW_KEY = new Text("Tạo khóa", "Make a key");
    public static final Text KEY_MADE = new Text(
            "Khóa mới, chỉ hiện một lần này. Hãy chép lại ngay:", "The new key, shown this once. Copy it now:");
    public static final Text KEY_NAME = new Text("Tên", "Name");
    public static final Text ROLE = new Text("Vai trò", "Role");
    public static final Text UNIT_ID = new Text("Mã đơn vị (chỉ vai trò đơn vị)", "Unit id (role unit only)");
    public static final Text INDEX_NAME = new Text("Chỉ một bộ chỉ số (nếu có)", "One index only (if any)");
    public static final Text EXPIRES = new Text("Hết hạn", "Expires");
    public static final Text EXPIRES_HINT = new Text("Hết hạn (90d hoặc 2027-12-31)", "Expires (90d or 2027-12-31)");
    public static final Text LAST_USED = new Text("Dùng lần cuối", "Last used");
    public static final Text REVOKE = new Text("Thu hồi", "Revoke");
    public static final Text REVOKED = new Text("đã thu hồi", "revoked");
    public static final Text SCOPE = new Text("Phạm vi", "Scope");
    public static final Text ALL = new Text("tất cả", "all");
    public static final Text NEVER = new Text("chưa dùng", "never");

    public static final Text OWN_CARDS = new Text("Phiếu điểm của đơn vị", "The unit's scorecards");
    public static final Text NO_OWN_CARDS =
            new Text("Chưa có hồ sơ nào của đơn vị được chấm.", "No submission of the unit has been scored yet.");

    private AccessTexts() {}
}
