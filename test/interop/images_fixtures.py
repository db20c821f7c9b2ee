"""Images of every kind, and what Pillow and imagehash make of them.

    python images_fixtures.py --write    write test/fixtures/images/
    python images_fixtures.py --check    read them again and compare with images.json

Runs in the environment of requirements-images.txt. The PNG files come from the writer below, for Pillow writes neither
interlaced ones nor all depths; everything that reads them is Pillow. Versions: Pillow 13.0.0, imagehash 4.3.2.
"""

import hashlib
import json
import struct
import sys
import zlib
from pathlib import Path

import imagehash
import numpy as np
from PIL import Image

FOLDER = Path(__file__).parent.parent / "fixtures" / "images"
FILE = FOLDER / "images.json"
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
PASSES = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]


def scene(seed, width, height, channels):
    """Smooth blobs with a little noise, from 0 to 1: (height, width, channels)."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:height, 0:width] / max(width, height)
    layers = []
    for _ in range(channels):
        layer = 0.03 * rng.random((height, width))
        for _ in range(12):
            cx, cy, size, tall = rng.random(4)
            layer += (0.2 + tall) * np.exp(-((x - cx) ** 2 + (y - cy) ** 2) / (0.002 + 0.03 * size))
        layers.append((layer - layer.min()) / max(np.ptp(layer), 1e-9))
    return np.stack(layers, axis=2)


def filtered(line, above, step, kind):
    out = bytearray([kind])
    for i, value in enumerate(line):
        a = line[i - step] if i >= step else 0
        b = above[i]
        c = above[i - step] if i >= step else 0
        p = a + b - c
        paeth = min((abs(p - a), 0, a), (abs(p - b), 1, b), (abs(p - c), 2, c))[2]
        out.append((value - (0, a, b, (a + b) // 2, paeth)[kind]) % 256)
    return bytes(out)


def packed(row, bits):
    if bits == 16:
        return row.astype(">u2").tobytes()
    if bits == 8:
        return row.astype(np.uint8).tobytes()
    text = "".join(format(v, f"0{bits}b") for v in row)
    text += "0" * (-len(text) % 8)
    return bytes(int(text[i : i + 8], 2) for i in range(0, len(text), 8))


def png(samples, bits, colour, interlaced, extra=()):
    height, width, channels = samples.shape
    step = max(1, bits * channels // 8)
    data = b""
    for x, y, dx, dy in PASSES if interlaced else [(0, 0, 1, 1)]:
        part = samples[y::dy, x::dx]
        if part.size == 0:
            continue
        above = None
        for i, row in enumerate(part.reshape(part.shape[0], -1)):
            line = packed(row, bits)
            data += filtered(line, above or bytes(len(line)), step, i % 5)
            above = line
    chunk = lambda kind, body: struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    stream = zlib.compress(data, 9)
    half = len(stream) // 2
    return b"".join(
        [
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, int(interlaced))),
            *(chunk(kind, body) for kind, body in extra),
            chunk(b"IDAT", stream[:half]),
            chunk(b"IDAT", stream[half:]),
            chunk(b"IEND", b""),
        ]
    )


def write_png():
    seed = 0
    for colour, depths in DEPTHS.items():
        for bits in depths:
            for interlaced in (False, True):
                seed += 1
                samples = np.round(scene(seed, 37, 29, CHANNELS[colour]) * (2**bits - 1)).astype(int)
                extra = []
                if colour == 3:
                    shades = np.random.default_rng(seed).integers(0, 256, 3 * 2**bits).astype(np.uint8)
                    extra = [(b"PLTE", shades.tobytes()), (b"tRNS", b"\x00\x80")]
                if colour == 2:
                    extra = [(b"tRNS", struct.pack(">HHH", 1, 2, 3))]
                name = f"png-{colour}-{bits}{'-interlaced' if interlaced else ''}.png"
                (FOLDER / name).write_bytes(png(samples, bits, colour, interlaced, extra))
    for name, width, height in (("large", 320, 200), ("narrow", 9, 300), ("tiny", 3, 2), ("dot", 1, 1)):
        samples = np.round(scene(len(name), width, height, 3) * 255).astype(int)
        samples = samples // 8 * 8 if name == "large" else samples
        (FOLDER / f"{name}.png").write_bytes(png(samples, 8, 2, False))


def write_jpeg(rgb, grey):
    """Every way to thin colours out, odd sizes, restarts, both ends of quality, and colours that are no luma."""
    save = lambda image, name, **more: image.save(FOLDER / f"{name}.jpg", **more)
    for subsampling in ("4:4:4", "4:2:2", "4:2:0", "4:1:1"):
        for progressive in (False, True):
            name = f"jpeg-{subsampling.replace(':', '')}{'-progressive' if progressive else ''}"
            save(rgb, name, subsampling=subsampling, progressive=progressive, restart_marker_blocks=3)
    for quality in (1, 30, 100):
        save(rgb, f"jpeg-quality-{quality}", quality=quality, optimize=True)
        save(rgb, f"jpeg-quality-{quality}-progressive", quality=quality, progressive=True)
    for width, height in ((1, 1), (7, 9), (16, 8), (17, 33)):
        save(rgb.crop((0, 0, width, height)), f"jpeg-{width}x{height}")
        save(rgb.crop((0, 0, width, height)), f"jpeg-{width}x{height}-progressive", progressive=True)
    save(grey, "jpeg-grey-progressive", progressive=True, restart_marker_rows=1)
    save(rgb, "jpeg-rgb", keep_rgb=True)
    for seed in range(8):
        photo = Image.fromarray((scene(60 + seed, 320, 240, 3) * 255).astype(np.uint8), "RGB")
        save(photo, f"jpeg-photo-{seed}", quality=40 + 7 * seed, progressive=seed % 2 == 1)


def write_gif(palette):
    """Rows in four passes or one after the other, more codes than the table holds, frames smaller than the screen."""
    for interlace in (0, 1):
        palette.save(FOLDER / f"gif-interlace-{interlace}.gif", interlace=interlace)
    noise = np.random.default_rng(70).integers(0, 256, (120, 150)).astype(np.uint8)
    Image.fromarray(noise, "L").quantize(200).save(FOLDER / "gif-noise.gif")
    Image.fromarray(noise % 2 * 255, "L").convert("1").save(FOLDER / "gif-two.gif")
    palette.save(FOLDER / "gif-transparent.gif", transparency=5)
    for name in ("gif-interlace-0", "gif-transparent"):
        data = bytearray((FOLDER / f"{name}.gif").read_bytes())
        frame = data.index(b"\x2c\0\0\0\0" + struct.pack("<HH", *palette.size))
        data[6:10] = struct.pack("<HH", 90, 70)
        data[frame + 1 : frame + 5] = struct.pack("<HH", 11, 17)
        (FOLDER / f"{name}-on-screen.gif").write_bytes(data)


def write_others():
    rgb = Image.fromarray((scene(50, 61, 43, 3) * 255).astype(np.uint8), "RGB")
    rgba = Image.fromarray((scene(51, 40, 30, 4) * 255).astype(np.uint8), "RGBA")
    grey = rgb.convert("L")
    palette = rgb.quantize(16)
    save = lambda image, name, **more: image.save(FOLDER / name, **more)
    save(rgb, "photo.jpg", quality=80, exif=b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0")
    save(rgb, "progressive.jpeg", quality=60, progressive=True)
    save(grey, "grey.jpg")
    save(rgb.convert("CMYK"), "cmyk.jpg")
    save(palette, "palette.gif")
    save(grey, "grey.gif")
    write_jpeg(rgb, grey)
    write_gif(palette)
    save(palette, "moving.gif", save_all=True, append_images=[palette.rotate(90)])
    save(rgb, "lossy.webp")
    save(rgb, "lossless.webp", lossless=True)
    save(rgba, "alpha.webp")
    save(rgba, "alpha-lossless.webp", lossless=True)
    for mode, image in {"1": rgb.convert("1"), "L": grey, "P": palette, "RGB": rgb, "RGBA": rgba}.items():
        save(image, f"bmp-{mode}.bmp")
    tiffs = {"1": rgb.convert("1"), "L": grey, "P": palette, "RGB": rgb, "RGBA": rgba, "CMYK": rgb.convert("CMYK")}
    tiffs |= {"LA": rgba.convert("LA"), "F": grey.convert("F"), "I;16": grey.convert("I;16")}
    for mode, image in tiffs.items():
        save(image, f"tiff-{mode.replace(';', '-')}.tif")
    save(rgb, "packed.tiff", compression="tiff_lzw")
    save(rgb, "big.tiff", big_tiff=True)


def facts(path):
    with Image.open(path) as image:
        image.load()
        # Frames after the first turn some modes into others; the first is meant.
        return {
            "format": image.format,
            "width": image.width,
            "height": image.height,
            "mode": image.mode,
            "dhash": str(imagehash.dhash(image)),
            **luma(path, image),
        }


def luma(path, image):
    """SHA-256 of what libjpeg gives as JCS_GRAYSCALE, for JPEG of luma and chroma."""
    if image.format != "JPEG" or image.mode == "CMYK" or image.info.get("adobe_transform") == 0:
        return {}
    with Image.open(path) as grey:
        grey.draft("L", grey.size)
        return {"luma": hashlib.sha256(grey.tobytes()).hexdigest()}


def computed():
    return {path.name: facts(path) for path in sorted(FOLDER.iterdir()) if path.suffix != ".json"}


def main():
    if "--write" in sys.argv:
        FOLDER.mkdir(exist_ok=True)
        write_png()
        write_others()
        lines = [f'  "{name}": {json.dumps(found)}' for name, found in computed().items()]
        FILE.write_text("{\n" + ",\n".join(lines) + "\n}\n")
    elif "--check" in sys.argv:
        if json.loads(FILE.read_text()) != computed():
            sys.exit(f"{FILE} is not what Pillow and imagehash say; run with --write")
    else:
        sys.exit(__doc__)


main()
