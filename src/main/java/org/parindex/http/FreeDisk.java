package org.parindex.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parindex.text.Text;

/** Room on the disk of a folder, and leave to write there, as something the service needs. */
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
                        "Thư mục dữ liệu không ghi được, hoặc đĩa của nó còn trống dưới " + mebibytes
                                + " MiB: hãy cho quyền ghi, hoặc dọn bớt.",
                        "The data folder cannot be written, or its disk has less than " + mebibytes
                                + " MiB free: give leave to write, or make room."),
                () -> {
                    if (!Files.isWritable(folder)) {
                        throw new IOException("The folder " + folder + " cannot be written");
                    }
                    long free = Files.getFileStore(folder).getUsableSpace();
                    if (free < least) {
                        throw new IOException("Only " + free + " bytes are free");
                    }
                });
    }
}
