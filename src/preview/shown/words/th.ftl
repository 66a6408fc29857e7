### ข้อความของหน้าตัวอย่าง: แผงในหน้าเว็บ และหน้าภาพรวม

## สิ่งที่พบ

error = ข้อผิดพลาด
warning = คำเตือน
errors = ข้อผิดพลาด
warnings = คำเตือน
count-errors = ข้อผิดพลาด { $errors } รายการ
count-warnings = คำเตือน { $warnings } รายการ
count-both = { count-errors } { count-warnings }
count-nothing = ไม่มีอะไรต้องแก้ไข
finding-here = หน้านี้
# Variables: $pages (number): how many pages have it; two or more.
finding-pages = พบใน { $pages } หน้า
finding-also = ดูเพิ่มเติมที่
# Before a command for the terminal.
finding-explain = อ่านคำอธิบายด้วยคำสั่ง
open-editor = เปิดในโปรแกรมแก้ไข
# Variables: $more (number): how many findings are not listed here.
findings-more = และอีก { $more } รายการ
findings-more-desk = { findings-more } ดูได้ที่หน้าภาพรวม

## ความคืบหน้าของหน้า

state-missing = ข้อความไม่ครบ
state-outdated = ต้นฉบับเปลี่ยนแล้ว
state-draft = ฉบับร่าง
state-translated = แปลแล้ว
state-reviewed = ตรวจทานแล้ว
state-original = ต้นฉบับ
no-page = ไม่มีหน้านี้

## แผงในหน้าเว็บ

preview = ตัวอย่าง
preview-lost = ระบบแสดงตัวอย่างหยุดทำงาน หน้านี้จะปรับตามอีกครั้งเมื่อระบบกลับมา
preview-languages = หน้านี้ในภาษาอื่น
languages = ภาษา
pseudo = ภาษาสำหรับทดสอบ
pseudo-accented = ใส่เครื่องหมายกำกับ ยาวขึ้น 30%
pseudo-mirrored = เขียนจากขวาไปซ้าย
desk = หน้าภาพรวม

## หน้าภาพรวม

# Variables: $looked (number), $of (number): pages the sweep has rendered, and all.
desk-looked = ตรวจดูแล้ว { $looked } จาก { $of } หน้า
desk-looked-all = ตรวจดูครบทั้ง { $of } หน้าแล้ว
# Variables: $number (number), alone in a cell.
number = { $number }
desk-language = ภาษา
desk-pages = หน้า
desk-missing = ไม่ครบ
desk-outdated = ไม่ทันต้นฉบับ
desk-draft = ฉบับร่าง
desk-findings = สิ่งที่พบ
# Variables: $pages (number).
desk-list = แสดงรายการทั้ง { $pages } หน้า
search-label = ชื่อหน้าหรือที่อยู่
search = ค้นหา
search-all = แสดงทั้งหมด
# Variables: $query (text): what was searched for.
search-none = ไม่พบหน้าที่ตรงกับ “{ $query }”
pages-none = ยังไม่มีหน้าใด
# Variables: $first, $last, $all (numbers).
pages-range = { $first }–{ $last } จาก { $all }
previous = ก่อนหน้า
next = ถัดไป
words-language = ภาษาที่ใช้แสดง

## In the place of a page

notice-no-site = ยังไม่มีเว็บไซต์ให้แสดง
    .help = แผงด้านล่างบอกว่าไฟล์ใดมีปัญหา เมื่อแก้ไขแล้ว หน้านี้จะแสดงเว็บไซต์ทันที
notice-no-page = ไม่สามารถแสดงหน้านี้ได้
    .help = แผงด้านล่างบอกว่าหน้านี้มีปัญหาอะไร เมื่อแก้ไขแล้ว หน้าจะปรากฏที่นี่ทันที
notice-not-found = ไม่มีหน้าที่ที่อยู่นี้
    .help = หน้าภาพรวมแสดงรายการหน้าทั้งหมด หากมีหน้าเกิดขึ้นที่ที่อยู่นี้ จะแสดงให้เห็นทันที
