package org.parindex.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parindex.text.Text;

/** Room on the disk of a folder, as something the service needs. */
public final class FreeDisk {

    private FreeDisk() {}

    /**
     * The need of free bytes beside a folder.
     *
     * @param least bytes below which the service is not ready
     */
    public static Need of(Path folder, long least) {
        long mebibytes = least >> 20;
        return new Need(
                "disk",
                new Text(
                        "Đĩa chứa dữ liệu còn trống dưới " + mebibytes + " MiB: hãy dọn bớt.",
                        "The disk of the data has less than " + mebibytes + " MiB free: make room."),
                () -> {
                    long free = Files.getFileStore(folder).getUsableSpace();
                    if (free < least) {
                        throw new IOException("Only " + free + " bytes are free");
                    }
                });
    }
}
