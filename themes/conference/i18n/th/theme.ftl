### ถ้อยคำของธีม เว็บไซต์ใช้ข้อความชื่อเดียวกันในโฟลเดอร์ i18n/ ของตนแทนได้

## ส่วนที่อยู่ทุกหน้า

theme-skip = ข้ามไปยังเนื้อหา
theme-menu = เมนู
theme-sections = ส่วนต่าง ๆ ของเว็บไซต์
theme-languages = ภาษา
theme-foot = ท้ายหน้า
# Variable: $code (word): a language tag. Gives the name of the language.
theme-language = { LANGUAGE($code) }
# อยู่ข้างชื่อภาษา เมื่อหน้าในภาษานั้นเป็นคำแปลที่ยังไม่มีผู้ตรวจทาน
theme-draft = ฉบับร่าง
# อยู่ข้างชื่อภาษา เมื่อบางส่วนของหน้ายังไม่ได้แปล
theme-partial = บางส่วน
# อยู่ข้างชื่อภาษา เมื่อต้นฉบับเปลี่ยนแปลงหลังจากที่แปลแล้ว
theme-outdated = รอปรับปรุง
theme-page-address = ที่อยู่เว็บของหน้านี้

## ข้อความแจ้งบนหน้าที่แปล

theme-notice = เกี่ยวกับคำแปลนี้
theme-notice-draft = คำแปลนี้เป็นฉบับร่างที่ยังไม่มีผู้ตรวจทาน
theme-notice-missing = บางส่วนของหน้านี้ยังไม่ได้แปลและแสดงเป็นภาษาอื่น ส่วนที่แปลแล้วเป็นฉบับร่างที่ยังไม่มีผู้ตรวจทาน
theme-notice-outdated = ต้นฉบับของหน้านี้มีการเปลี่ยนแปลงหลังจากที่แปลแล้ว
# Variable: $code (word): the tag of the language that the page is translated from.
theme-original = อ่านต้นฉบับ ({ LANGUAGE($code) })

## หน้าแรก

theme-theme = หัวข้อการประชุม
theme-working-languages = ภาษาที่ใช้ในการทำงาน
theme-came-out = ผลที่ได้

## รายการ

theme-previous = ก่อนหน้า
theme-next = ถัดไป
# Variables: $number (number): this page of a long list. $total (number): all its pages.
theme-page-of = หน้า { $number } จาก { $total }

## คณะผู้แทน องค์การ

theme-formal-name = ชื่ออย่างเป็นทางการ
theme-own-name = ชื่อในภาษาของตน
theme-role = บทบาท
theme-role-host = เจ้าภาพ
theme-role-member = ผู้เข้าร่วม
theme-role-observer = ผู้สังเกตการณ์

## เอกสาร

theme-contents = สารบัญ
theme-issued = วันที่ออกเอกสาร
theme-updated = ปรับปรุงเมื่อ
theme-original-language = ภาษาของต้นฉบับ
theme-conference-date = วันที่ประชุม

## สถานที่

theme-address = ที่อยู่
theme-to-show = สำหรับแสดงแก่คนขับรถ

## รายการภาษา

theme-in-preparation = อยู่ระหว่างการจัดทำ

## หน้าที่ไม่มีอยู่ และการเลือกภาษา

theme-not-found = ไม่พบหน้านี้
    .way = ไปยังหน้าแรก
theme-choose = เลือกภาษา
