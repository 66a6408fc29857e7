### เอกสารของการประชุม

documents = เอกสาร
    .description = เอกสารที่เผยแพร่โดย{ -conference }
    .summary = ผลที่ได้จาก{ -conference-short }

documents--outcome = ผลการประชุม
    .description = ผู้ที่มาประชุมที่เมือง{ -lianyungang } สิ่งที่คณะผู้แทนหารือและเสนอ และผู้ที่คณะผู้แทนกล่าวขอบคุณ

## ส่วนที่หนึ่ง ตัวเลขอยู่ใน <span> เพื่อให้หน้าเว็บจัดแยกได้

documents--outcome--event = <span>I</span> การประชุมและผู้เข้าร่วม
# Variables: $day (date): the day of the Conference.
# Links: "venue" is the page of the place, "host" the page of the Chinese delegation.
documents--outcome--held = { -conference }จัดขึ้นที่เมือง<a data-l10n-name="venue">{ -lianyungang }</a> { -jiangsu } เมื่อวันที่ <span>{ DATETIME($day, dateStyle: "long") }</span> โดยรัฐบาล<a data-l10n-name="host">{ -state-cn }</a>เป็นเจ้าภาพ และ{ -national-immigration-administration }เป็นหน่วยงานผู้จัด
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
documents--outcome--came = เจ้าหน้าที่ด้านการโยกย้ายถิ่นฐานจาก <a data-l10n-name="delegations">{ $countries } ประเทศ</a>มาร่วมประชุมที่เมือง{ -lianyungang } พร้อมด้วยเจ้าหน้าที่จาก <a data-l10n-name="organisations">{ $organisations } องค์การ</a> ภายใต้หัวข้อ
documents--outcome--theme = { event.theme }

## ส่วนที่สอง

documents--outcome--discussion = <span>II</span> การหารือ
documents--outcome--mood = การหารือเป็นไปอย่างมุ่งผลในทางปฏิบัติและเป็นมิตร ผู้เข้าร่วมให้ความเคารพและไว้วางใจซึ่งกันและกัน
documents--outcome--presented = คณะผู้แทนทุกคณะนำเสนอนโยบายและมาตรการล่าสุดของตนด้านการบริหารจัดการการโยกย้ายถิ่นฐาน มีข้อเสนอสำหรับภูมิภาค และแสดงทัศนะว่าประสงค์จะเห็น{ -conference-short } พัฒนาต่อไปอย่างไร
# Link: "host" is the page of the Chinese delegation.
documents--outcome--security = <a data-l10n-name="host">{ -region-cn }</a>มีข้อเสนอด้านความมั่นคงสามข้อต่อประเทศในภูมิภาค คือ
documents--outcome--security-proposals--framework = ยึดถือกรอบความมั่นคงร่วมกันที่รอบด้าน อาศัยความร่วมมือ และยั่งยืน
documents--outcome--security-proposals--mechanism = จัดตั้งกลไกบังคับใช้กฎหมายร่วม เพื่อให้แบ่งปันผลการวิเคราะห์ระดับภูมิภาคเกี่ยวกับการบริหารจัดการการโยกย้ายถิ่นฐานได้อย่างทันท่วงที
documents--outcome--security-proposals--patrols = ลาดตระเวนชายแดนร่วมกัน ปราบปรามอาชญากรรมข้ามพรมแดน และตรวจสอบปัญหาความสงบเรียบร้อยตามแนวชายแดน โดยทำเป็นประจำ
documents--outcome--security-purpose = ทั้งนี้เพื่อให้การเดินทางของผู้คนปลอดภัย เป็นระเบียบ และเป็นปกติ และให้ชายแดนมีเสถียรภาพ
documents--outcome--services = { -region-cn }ยังเสนอให้ความสำคัญเป็นอันดับแรกแก่บริการที่ส่งเสริมการพัฒนา ได้แก่
documents--outcome--services-proposals--visas = นโยบายการตรวจลงตราที่เรียบง่ายขึ้น
documents--outcome--services-proposals--talent = นโยบายที่จูงใจยิ่งขึ้นด้านการเคลื่อนย้ายผู้มีความสามารถ การพำนักและการมีถิ่นที่อยู่ และการปรับตัวเข้ากับสังคม
documents--outcome--services-proposals--integration = นโยบายคนเข้าเมืองที่สอดคล้องกับการรวมตัวทางเศรษฐกิจของภูมิภาค
documents--outcome--model = ท้ายที่สุด { -region-cn }เสนอรูปแบบความมั่นคงสำหรับเอเชีย ซึ่งมีหลักการคือ การร่วมทุกข์ร่วมสุข การแสวงหาจุดร่วมและสงวนจุดต่าง และการสื่อสารและเจรจากัน
documents--outcome--model-aim = รูปแบบนี้มุ่งให้ประเทศต่าง ๆ สนับสนุนซึ่งกันและกัน ร่วมกันสร้างระบบบริหารจัดการการโยกย้ายถิ่นฐานของภูมิภาค และปรับปรุงระบบการบริหารจัดการและขีดความสามารถของตนให้ทันสมัยไปพร้อมกัน

## ส่วนที่สาม

documents--outcome--thanks = <span>III</span> คำขอบคุณ
documents--outcome--attendees = ผู้เข้าร่วมประชุมกล่าวขอบคุณรัฐบาล{ -region-cn } โดยเฉพาะ{ -national-immigration-administration } สำหรับการเตรียมการต่าง ๆ
documents--outcome--hosts = เจ้าภาพกล่าวขอบคุณผู้เข้าร่วมประชุมทุกท่านสำหรับคุณูปการที่มีต่อการประชุม
