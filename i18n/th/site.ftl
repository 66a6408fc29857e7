### เว็บไซต์ การประชุม และหน้าแรก

site = { -conference }
    .description = สาระของการหารือใน{ -conference } ณ เมือง{ -lianyungang } ผู้เข้าร่วม และวิธีอ่านในภาษาของท่าน

# Variables: $start (date): the day of the Conference.
# หัวข้อไม่มีเครื่องหมายคำพูด เพราะหน้าเว็บใส่ให้เอง
event = { -conference }
    .when = { DATETIME($start, dateStyle: "full") }
    .where = เมือง{ -lianyungang } { -jiangsu } ประเทศ{ -region-cn }
    .theme = ร่วมทุกข์ร่วมสุข ส่งเสริมการพัฒนาแบบบูรณาการ และขับเคลื่อนการบริหารจัดการการโยกย้ายถิ่นฐานระดับภูมิภาคอย่างต่อเนื่อง

home = { -conference }
    .description = เจ้าหน้าที่ด้านการโยกย้ายถิ่นฐานของภูมิภาคพบกันที่เมือง{ -lianyungang } ประเทศ{ -region-cn } เพื่อเปรียบเทียบนโยบายและวางแผนว่าจะร่วมกันบริหารจัดการการโยกย้ายถิ่นฐานอย่างไร

# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
home--lead = เจ้าหน้าที่ด้านการโยกย้ายถิ่นฐานจาก { $countries } ประเทศ และเจ้าหน้าที่จาก { $organisations } องค์การ ประชุมร่วมกันเป็นเวลาหนึ่งวัน เพื่อหารือเรื่องการบริหารจัดการการโยกย้ายถิ่นฐานในภูมิภาค
