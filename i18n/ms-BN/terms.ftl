### Hanya bentuk yang berlainan dalam bahasa Melayu rasmi Brunei Darussalam. Segala yang
### lain diwarisi daripada ms.

# Sumber: nama rasmi negara dalam bahasa Melayu, seperti dalam “Perlembagaan Negara Brunei
# Darussalam”.
-state-bn = Negara Brunei Darussalam
