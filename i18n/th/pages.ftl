### หน้าที่อยู่ถัดจากหน้าแรกของแต่ละภาษา

## เกี่ยวกับการประชุม

pages--about = เกี่ยวกับการประชุม
    .description = { -conference }คืออะไร จัดขึ้นที่ใดและเมื่อใด หัวข้อมีความหมายอย่างไร และมีผู้ใดเข้าร่วม
# Variables: $day (date): the day of the Conference.
# Link: "venue" is the page of the place.
pages--about--lead = { -conference }เป็นการประชุมของเจ้าหน้าที่ด้านการโยกย้ายถิ่นฐานเป็นเวลาหนึ่งวัน เมื่อวันที่ <span>{ DATETIME($day, dateStyle: "long") }</span> ที่เมือง<a data-l10n-name="venue">{ -lianyungang }</a> { -jiangsu } รัฐบาล{ -state-cn }เป็นเจ้าภาพ และ{ -national-immigration-administration }เป็นหน่วยงานผู้จัด
pages--about--theme = หัวข้อการประชุม
pages--about--theme-text = { event.theme }
pages--about--theme-meaning = หัวข้อนี้มีสามส่วน คือ การร่วมทุกข์ร่วมสุขของเพื่อนบ้านทั้งในยามดีและยามยาก การพัฒนาที่ก่อให้เกิดการบูรณาการของภูมิภาค และงานบริหารจัดการการโยกย้ายถิ่นฐานระดับภูมิภาคที่ดำเนินต่อไป
pages--about--participants = ผู้เข้าร่วม
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
pages--about--came = มีคณะผู้แทน <a data-l10n-name="delegations">{ $countries } คณะ</a>เข้าร่วม พร้อมด้วยเจ้าหน้าที่จาก <a data-l10n-name="organisations">{ $organisations } องค์การ</a>
# Link: "outcome" is the document about the results.
pages--about--outcome = สิ่งที่ผู้เข้าร่วมหารือและเสนออยู่ใน<a data-l10n-name="outcome">ผลของ{ -conference-short }</a>
pages--about--site = เกี่ยวกับเว็บไซต์นี้
# Link: "languages" is the page that says which country works in which language.
pages--about--site-languages = เว็บไซต์นี้จัดทำขึ้นสำหรับคณะผู้แทนทุกคณะใน<a data-l10n-name="languages">ภาษาที่ใช้ในการทำงาน</a>ของตน เนื้อหาในภาษาอื่นแปลจากภาษาอังกฤษ
pages--about--site-translations = หน้าเว็บที่ยังไม่มีผู้ตรวจทานคำแปลจะมีข้อความแจ้งไว้ที่ส่วนบนของหน้า

## ประเทศใดทำงานในภาษาใด

pages--languages = ภาษา
    .description = ภาษาที่ใช้ในการทำงานของคณะผู้แทนและองค์การที่เข้าร่วม{ -conference } และภาษาของเว็บไซต์นี้
pages--languages--lead = ภาษาของเว็บไซต์นี้คือภาษาที่ใช้ในการทำงานของผู้เข้าร่วมประชุม เรียงตามลำดับคณะผู้แทน
pages--languages--translations = รายการภาษาที่ส่วนบนของทุกหน้านำไปยังหน้าเดียวกันในภาษาอื่น

## การเข้าถึง

pages--accessibility = การเข้าถึงเว็บไซต์
    .description = สิ่งที่เว็บไซต์นี้ดำเนินการเพื่อให้ทุกคนอ่านได้ และสิ่งที่ยังต้องปรับปรุง
pages--accessibility--lead = ทุกคนควรอ่านเว็บไซต์นี้ได้ ไม่ว่าจะใช้แป้นพิมพ์ โปรแกรมอ่านหน้าจอ โทรศัพท์ขนาดเล็ก หรือกระดาษ เว็บไซต์จัดทำขึ้นให้เป็นไปตามแนวทางการเข้าถึงเนื้อหาเว็บ (WCAG) 2.2 ระดับ AA
pages--accessibility--done = สิ่งที่เว็บไซต์ดำเนินการแล้ว
pages--accessibility--measures--structure = ทุกหน้ามีหัวเรื่องหลักหนึ่งหัวเรื่อง มีหัวเรื่องตามลำดับ มีส่วนต่าง ๆ ที่มีชื่อ และมีลิงก์ข้ามไปยังเนื้อหา
pages--accessibility--measures--keyboard = ทุกส่วนเข้าถึงและใช้งานได้ด้วยแป้นพิมพ์ และมองเห็นตำแหน่งโฟกัสอยู่เสมอ
pages--accessibility--measures--reflow = ขยายตัวอักษรได้ถึงสี่เท่า และทุกหน้าพอดีกับหน้าจอกว้าง 320 พิกเซล
pages--accessibility--measures--colour = ความต่างของสีเพียงพอทั้งในโหมดสว่างและโหมดมืด และไม่ใช้สีเพียงอย่างเดียวในการสื่อความหมาย
pages--accessibility--measures--language = ทุกหน้าและทุกข้อความที่เป็นภาษาอื่นระบุภาษาไว้ เพื่อให้โปรแกรมอ่านหน้าจออ่านออกเสียงได้ถูกต้อง
pages--accessibility--measures--still = ไม่มีสิ่งใดเคลื่อนไหว กะพริบ หรือเล่นโดยอัตโนมัติ
pages--accessibility--measures--script = ทุกหน้าใช้งานได้โดยไม่ต้องใช้สคริปต์
pages--accessibility--measures--privacy = เว็บไซต์ไม่เก็บคุกกี้ และไม่เรียกข้อมูลจากเว็บไซต์อื่น
pages--accessibility--limits = สิ่งที่ยังต้องปรับปรุง
pages--accessibility--known--drafts = คำแปลเป็นฉบับร่างจนกว่าจะมีผู้ตรวจทาน และทุกหน้าที่เป็นฉบับร่างมีข้อความแจ้งไว้
pages--accessibility--known--reading = โปรแกรมอ่านหน้าจอบางโปรแกรมยังมีเสียงอ่านไม่ครบทุกภาษา
pages--accessibility--print = เมื่อพิมพ์ลงกระดาษ
pages--accessibility--printing = หน้าเว็บพิมพ์เป็นตัวอักษรสีดำบนพื้นขาว ไม่มีเมนู และมีที่อยู่ของหน้าอยู่ท้ายกระดาษ
